"""Runs a generated client and one written by hand against the same server, in turn, and prints what
each takes: requests a second, processor time for each request, peak memory."""

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import run

TASKS, ROUNDS, RUNS = 8, 150, 5
REQUESTS = TASKS * ROUNDS * 2


def part(number):
    return {
        "id": number, "name": f"Part \u201e{number}\u201c", "price": number * 1.25,
        "createdAt": "2026-11-20T08:00:00Z", "tags": ["steel", "M8", f"row-{number % 7}"],
        "size": {"width": number, "height": 2 * number},
        "note": "Taken from the shelf by the door, where the light is bad and the labels are worn.",
    }


def sample(client, url):
    code, wall, cpu, peak = run([client, url, str(TASKS), str(ROUNDS)])
    if code != 0:
        sys.exit(f"{client} failed")
    return REQUESTS / wall, cpu / REQUESTS * 1e6, peak


def main():
    server, *clients = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        page, single = Path(folder, "page.json"), Path(folder, "part.json")
        page.write_text(json.dumps([part(number) for number in range(1, 101)]))
        single.write_text(json.dumps(part(1)))
        process = subprocess.Popen(
            [server, page, single], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        url = f"http://127.0.0.1:{process.stdout.readline().strip()}"
        # The first round of each warms the machine up.
        rounds = [[sample(client, url) for client in clients] for _ in range(RUNS + 1)][1:]
        process.stdin.close()
        process.wait()
    print(f"\n{REQUESTS} requests from {TASKS} tasks, medians of {RUNS} runs in turn:")
    print(f"{'client':14} {'requests/s':>10} {'cpu us':>8} {'peak MB':>8}")
    for index, client in enumerate(clients):
        rate, cpu, peak = (statistics.median(r[index][k] for r in rounds) for k in range(3))
        print(f"{Path(client).name:14} {rate:10.0f} {cpu:8.0f} {peak:8.1f}")
    ratios = [statistics.median(r[0][k] / r[1][k] for r in rounds) for k in range(3)]
    print(f"{'ratio':14} {ratios[0]:9.2f}x {ratios[1]:7.2f}x {ratios[2]:7.2f}x")


if __name__ == "__main__":
    main()
