"""Times `calque generate` and a bare scan of the same file in turn, and prints a line per file."""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

RUNS = 7
DEFAULT = ["specs/cal-com.yaml", "specs/teamup.yaml", "../shared/corpus/api.github.com.json"]


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
    for _ in range(RUNS + 1):
        with tempfile.TemporaryDirectory() as folder:
            command = [calque, "generate", file, "-o", folder + "/out", "--name", "Sample"]
            tool.append(run(command + ["--runtime", "module"]))
        bare.append(run([scan, file]))
    # The first run of each reads from a cold disk.
    return tool[1:], bare[1:]


def main():
    calque, scan, *files = sys.argv[1:]
    if not files:
        files = [file for file in DEFAULT if Path(file).exists()]
        for file in set(DEFAULT) - set(files):
            print(f"SKIPPED: {file} is not there")
    print(f"{'description':34} {'wall s':>8} {'cpu s':>8} {'peak MB':>8} {'scan cpu s':>10} {'ratio':>7}")
    for file in files:
        tool, bare = measure(calque, scan, file)
        if any(sample[0] not in (0, 1) for sample in tool):
            sys.exit(f"calque failed on {file}")
        ratio = statistics.median(t[2] / b[2] for t, b in zip(tool, bare) if b[2] > 0)
        scanned = "" if all(sample[0] == 0 for sample in bare) else " (libyaml refuses the file)"
        print(
            f"{Path(file).name:34} {median(tool, 1):8.3f} {median(tool, 2):8.3f}"
            f" {median(tool, 3):8.1f} {median(bare, 2):10.4f} {ratio:6.1f}x{scanned}")


if __name__ == "__main__":
    main()
