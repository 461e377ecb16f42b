"""The requests and the answers that the pages of documentation show."""

import ast
import html
import json
import re
import shlex
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

# The pages lie beside the project, and are read in place.
FOLDER = Path(__file__).resolve().parents[4] / "shared" / "seeds"


@dataclass
class Page:
    """What one page shows."""

    method: str
    path: str
    headers: dict
    body: object  # None where there is none
    answer: object

    def shows(self, method, path):
        """Whether a request goes to the page's endpoint."""
        pattern = "[^/]+".join(re.escape(part) for part in re.split(r":\w+", self.path))
        return method == self.method and re.fullmatch(pattern, path) is not None

    def differences(self, headers, body):
        """How a request differs from the one on the page, a sentence each."""
        found = []
        for name, shown in self.headers.items():
            found += header_differences(name, shown, headers.get(name))
        sent = json.loads(body) if body else None
        if sent != self.body:
            found.append(f"the page says {self.body!r}, the request {sent!r}")
        return found


def header_differences(name, shown, sent):
    """A placeholder such as `<authorization>` stands for a bearer token: the pages say so in words.
    What a page accepts is what is wanted most: it may offer other forms in words, too."""
    if name.lower() == "authorization":
        matches = sent is not None and re.fullmatch(r"Bearer \S+", sent)
        return [] if matches else [f"{name} is {sent!r}, which is no bearer token"]
    if name.lower() == "accept" and sent is not None:
        sent = sent.split(",")[0]
    return [] if sent == shown else [f"{name} is {sent!r}, and {shown!r} on the page"]


def find(method, path):
    """The page that shows a request of this operation, or None where there is none."""
    return next((page for page in ALL if page.shows(method, path)), None)


def read(file):
    text = html.unescape(file.read_text())
    curl = re.search(r"^curl .*?(?:'\n(?=[{}]|Headers)|'(?=\n\{))", text, re.S | re.M)
    return from_curl(text, curl.group()) if curl else from_python(text)


def answer_after(text, position):
    """The first JSON object of the page at or behind a position."""
    return json.JSONDecoder().raw_decode(text, text.index("{", position))[0]


def from_curl(text, command):
    words = iter(shlex.split(command.replace("\\\n", " "))[1:])
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
    answer = answer_after(text, text.index(command) + len(command))
    return Page(method, path, headers, body, answer)


def from_python(text):
    headers = ast.literal_eval(re.search(r"headers = (\{.*?\})", text, re.S).group(1))
    method, path = re.search(r'conn\.request\("(\w+)", "([^"]+)"', text).groups()
    return Page(method, path, headers, None, answer_after(text, text.index("```json")))


ALL = [read(file) for file in sorted(FOLDER.glob("*.txt"))]
