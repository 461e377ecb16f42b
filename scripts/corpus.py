"""Generates and compiles a client for each description that the corpus's manifest lists."""

import csv
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

# Compilers at a time: each takes one core and up to a few gigabytes.
WORKERS = 2
# So many of the largest descriptions are compiled to machine code, the others checked.
COMPILED = 10
MEMORY_LIMIT_MB = 8 * 1024
SWIFTC = ["swiftc", "-swift-version", "6", "-parse-as-library", "-whole-module-optimization"]


def run(command):
    """A command's exit code, what it wrote to both of its outputs, seconds, and peak memory in MB."""
    start = time.monotonic()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    peak = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    return process.returncode, text, time.monotonic() - start, peak


def swift_files(folder):
    return sorted(str(path) for path in Path(folder).rglob("*.swift"))


def compile_runtime(modules):
    module = f"{modules}/CalqueRuntime.swiftmodule"
    code, text, _, _ = run(
        SWIFTC + ["-module-name", "CalqueRuntime", "-package-name", "corpus", "-emit-module"]
        + ["-o", module] + swift_files("Sources/CalqueRuntime"))
    if code != 0:
        sys.exit(f"the runtime does not compile:\n{text}")


def client_name(identifier):
    words = "".join(c if c.isalnum() else " " for c in identifier).split()
    name = "".join(word[0].upper() + word[1:] for word in words)
    return name if name[0].isalpha() else "API" + name


def check(calque, file, identifier, is_large, modules, folder):
    """A line about one description, and what is wrong with it: nothing where all is well."""
    out, name = f"{folder}/{identifier}", client_name(identifier)
    code, text, seconds, _ = run(
        [calque, "generate", file, "-o", out, "--name", name, "--runtime", "module"])
    lines = text.splitlines()
    warnings = sum(": warning: " in line for line in lines)
    line = f"{identifier:28} {seconds:7.2f} {warnings:8}"
    if code != 0 or any(": error: " in line for line in lines):
        shown = [line for line in lines if ": error: " in line] or lines[-10:]
        return f"{line} {'':9} generate ends with {code}", shown

    files = swift_files(out)
    count = sum(Path(path).read_bytes().count(b"\n") for path in files)
    kind = "-c" if is_large else "-emit-sil"
    code, text, compile_seconds, peak = run(
        SWIFTC + ["-module-name", name, "-I", modules, kind, "-o", f"{out}.out"] + files)
    problems = [line for line in text.splitlines() if "error: " in line or "warning: " in line]
    if code != 0 and not problems:
        problems = text.splitlines()[-10:] or [f"swiftc ends with {code}"]
    if peak > MEMORY_LIMIT_MB:
        problems.append(f"the compiler takes {peak:.0f} MB")
    verdict = f"{len(problems)} complaints" if problems else "ok"
    return (
        f"{line} {count:9} {verdict}, {kind} {compile_seconds:.1f} s, {peak:.0f} MB", problems)


def check_all(calque, descriptions):
    """Checks each (identifier, file, whether to compile it to machine code); ends with 1 where one fails."""
    start, failed = time.monotonic(), []
    print(f"{'description':28} {'seconds':>7} {'warnings':>8} {'lines':>9} compiler", flush=True)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(WORKERS) as pool:
        compile_runtime(folder)
        tasks = {
            pool.submit(check, calque, file, identifier, is_large, folder, folder): identifier
            for identifier, file, is_large in descriptions
        }
        for task in as_completed(tasks):
            line, problems = task.result()
            print(line, flush=True)
            for problem in problems[:10]:
                print(f"    {problem.replace(folder + '/', '')}", flush=True)
            if problems:
                failed.append(tasks[task])
    count = len(descriptions)
    print(f"{count - len(failed)} of {count} in {time.monotonic() - start:.0f} s.")
    if failed or not descriptions:
        sys.exit(f"failed: {', '.join(sorted(failed)) or 'no description of this name'}")


def main():
    calque, corpus, *wanted = sys.argv[1:]
    is_quick = "--quick" in wanted
    wanted = [name for name in wanted if name != "--quick"]
    with open(f"{corpus}/manifest.tsv", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    rows.sort(key=lambda row: -int(row["bytes"]))
    large = set() if is_quick else {row["id"] for row in rows[:COMPILED]}
    check_all(calque, [
        (row["id"], f"{corpus}/{row['file']}", row["id"] in large)
        for row in rows if not wanted or row["id"] in wanted])


if __name__ == "__main__":
    main()
