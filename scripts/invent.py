"""Generates and compiles clients of descriptions that are made up, one for each seed."""

import json
import sys
from pathlib import Path

from corpus import check_all
from invention import Inventor

FOLDER = Path(".build/invented")


def main():
    calque, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    FOLDER.mkdir(parents=True, exist_ok=True)
    descriptions = []
    for seed in range(first, first + count):
        file = FOLDER / f"{seed}.json"
        file.write_text(json.dumps(Inventor(seed).document(), indent=1))
        descriptions.append((f"invented-{seed}", str(file), False))
    check_all(calque, descriptions)


if __name__ == "__main__":
    main()
