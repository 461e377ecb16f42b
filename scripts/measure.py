"""Times `calque generate` and a bare scan of the same files in turn, and prints a line per description;
then shows how the time grows with a description's size."""

import csv
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import repeat

RUNS = 7
MEMORY = "/dev/shm"
OWN = ["specs/cal-com.yaml", "specs/teamup.yaml"]
CORPUS = Path("../shared/corpus")
LARGEST = 10
# The description that is repeated to show growth.
GROWING = CORPUS / "api.github.com.json"


def largest():
    """The largest descriptions of the corpus."""
    manifest = CORPUS / "manifest.tsv"
    if not manifest.exists():
        print(f"SKIPPED: the largest descriptions and growth, because there is no {manifest}")
        return []
    with open(manifest, newline="") as file:
        rows = sorted(csv.DictReader(file, delimiter="\t"), key=lambda row: -int(row["bytes"]))
    return [str(CORPUS / row["file"]) for row in rows[:LARGEST]]


def parts(file):
    """The files that a description is made of: those of its folder, where the corpus has it in one."""
    path = Path(file)
    if CORPUS not in path.parents or path.parent == CORPUS:
        return [file]
    folder = CORPUS / path.relative_to(CORPUS).parts[0]
    return sorted(str(part) for part in folder.rglob("*") if part.suffix in (".yaml", ".yml", ".json"))


def run(command):
    """One run: wall seconds, user and system seconds, peak memory in MB."""
    start = os.times()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = os.times().elapsed - start.elapsed
    code = os.waitstatus_to_exitcode(status)
    peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    return code, wall, usage.ru_utime + usage.ru_stime, peak


def median(samples, index):
    return statistics.median(sample[index] for sample in samples)


def measure(calque, scan, file):
    tool, bare = [], []
    # In memory where there is such a folder: disks differ, and some file systems take long to find
    # a place for a new file after many others were deleted.
    with tempfile.TemporaryDirectory(dir=MEMORY if os.path.isdir(MEMORY) else None) as folder:
        for index in range(RUNS + 1):
            command = [calque, "generate", file, "-o", f"{folder}/{index}", "--name", "Sample"]
            tool.append(run(command + ["--runtime", "module"]))
            bare.append(run([scan] + parts(file)))
    # The first run of each reads from a cold disk.
    return tool[1:], bare[1:]


def growth(calque):
    """Seconds for one description, and for the same one two, four and eight times in one file."""
    print(f"\n{GROWING.name} repeated:")
    first = None
    for times in (1, 2, 4, 8):
        with tempfile.TemporaryDirectory() as folder:
            file = f"{folder}/repeated.json"
            repeat.write(GROWING, times, file)
            size = os.path.getsize(file) / 1e6
            samples = []
            for index in range(3):
                command = [calque, "generate", file, "-o", f"{folder}/{index}", "--name", "Sample"]
                samples.append(run(command + ["--runtime", "module"]))
        if any(sample[0] != 0 for sample in samples):
            sys.exit(f"calque failed on {GROWING.name}, repeated {times} times")
        cpu = min(sample[2] for sample in samples)
        first = first or cpu
        print(f"{times:>3} x {size:7.1f} MB {cpu:8.3f} s cpu, {cpu / first / times:5.2f} of linear")


def main():
    calque, scan, *files = sys.argv[1:]
    shows_growth = not files and GROWING.exists()
    if not files:
        files = OWN + largest()
    print(f"{'description':34} {'wall s':>8} {'cpu s':>8} {'peak MB':>8} {'scan cpu s':>10} {'ratio':>7}")
    for file in files:
        tool, bare = measure(calque, scan, file)
        if any(sample[0] not in (0, 1) for sample in tool):
            sys.exit(f"calque failed on {file}")
        ratio = statistics.median(t[2] / b[2] for t, b in zip(tool, bare) if b[2] > 0)
        scanned = "" if all(sample[0] == 0 for sample in bare) else " (libyaml refuses the file)"
        print(
            f"{Path(file).name:34} {median(tool, 1):8.3f} {median(tool, 2):8.3f}"
            f" {median(tool, 3):8.1f} {median(bare, 2):10.4f} {ratio:6.1f}x{scanned}", flush=True)
    if shows_growth:
        growth(calque)


if __name__ == "__main__":
    main()
