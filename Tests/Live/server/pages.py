"""The requests and the answers that the pages of documentation show."""

import ast
import json
import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

FOLDER = Path(__file__).resolve().parent.parent / "pages"

# Which page documents which operation: the pages know nothing of operationIds.
PAGES = {
    "listCalendars": "get-all-calendars",
    "saveICSFeed": "save-ics-feed",
    "updateDestinationCalendars": "update-destination-calendars",
    "customerIcalendarLinks": "icalendar-links",
}


@dataclass
class Page:
    """What one page shows."""

    method: str
    path: str
    headers: dict
    body: object  # None where there is none
    answer: object

    def differences(self, method, path, headers, body):
        """How a request differs from the one on the page, a sentence each."""
        found = []
        if method != self.method:
            found.append(f"the page says {self.method}, the request {method}")
        pattern = "[^/]+".join(re.escape(part) for part in re.split(r":\w+", self.path))
        if not re.fullmatch(pattern, path):
            found.append(f"the page says {self.path}, the request {path}")
        for name, shown in self.headers.items():
            found += header_differences(name, shown, headers.get(name))
        sent = json.loads(body) if body else None
        if sent != self.body:
            found.append(f"the page says {self.body!r}, the request {sent!r}")
        return found


def header_differences(name, shown, sent):
    """A placeholder such as `<authorization>` stands for a bearer token: the pages say so in words."""
    if name.lower() == "authorization":
        matches = sent is not None and re.fullmatch(r"Bearer \S+", sent)
        return [] if matches else [f"{name} is {sent!r}, which is no bearer token"]
    return [] if sent == shown else [f"{name} is {sent!r}, and {shown!r} on the page"]


def load(operation_id):
    """The page of an operation, or None where there is none."""
    name = PAGES.get(operation_id)
    if name is None:
        return None
    text = (FOLDER / f"{name}.request.txt").read_text()
    answer = json.loads((FOLDER / f"{name}.response.json").read_text())
    return from_curl(text, answer) if text.startswith("curl") else from_python(text, answer)


def from_curl(text, answer):
    words = iter(shlex.split(text.replace("\\\n", " "))[1:])
    method, path, headers, body = "GET", "", {}, None
    for option in words:
        value = next(words)
        if option == "--request":
            method = value
        elif option == "--url":
            path = urlsplit(value).path
        elif option == "--header":
            name, _, content = value.partition(": ")
            headers[name] = content
        elif option == "--data":
            body = json.loads(value)
        else:
            raise ValueError(f"{option} is an option of curl that is not known here")
    return Page(method, path, headers, body, answer)


def from_python(text, answer):
    headers = ast.literal_eval(re.search(r"headers = (\{.*?\})", text, re.S).group(1))
    method, path = re.search(r'conn\.request\("(\w+)", "([^"]+)"', text).groups()
    return Page(method, path, headers, None, answer)
