"""Writes a JSON description several times into one: every copy has paths, operations and components of
its own, which refer to one another."""

import json
import re


def copy(document, suffix):
    """A description all of whose names end in a suffix."""
    text = json.dumps(document)
    text = re.sub(r'"#/components/([A-Za-z]+)/([^"/]+)', rf'"#/components/\1/\2{suffix}', text)
    text = re.sub(r'"operationId": "([^"]+)"', rf'"operationId": "\1{suffix}"', text)
    copied = json.loads(text)
    copied["paths"] = {f"/{suffix}{path}": item for path, item in copied["paths"].items()}
    copied["components"] = {
        kind: {f"{name}{suffix}": value for name, value in entries.items()}
        if kind != "securitySchemes" else entries
        for kind, entries in copied.get("components", {}).items()
    }
    return copied


def write(source, times, target):
    """Writes the description in `source` so many times into `target`."""
    with open(source, encoding="utf-8") as file:
        document = json.load(file)
    copies = [copy(document, f"Copy{number}") for number in range(1, times)]
    for other in copies:
        document["paths"].update(other["paths"])
        for kind, entries in other["components"].items():
            document["components"][kind].update(entries)
    with open(target, "w", encoding="utf-8") as file:
        json.dump(document, file, indent=2)
