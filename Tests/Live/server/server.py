"""A server for the live tests: judges each request by its OpenAPI description, then answers it.

    server.py NAME=DESCRIPTION ...

A base URL is http://127.0.0.1:PORT/NAME/SCENARIO/RUN. The scenario says how to answer; the run is any
word, under which GET /_received/RUN lists the requests that came and what was wrong with each. The
port is the first line of standard output. The server ends when its standard input does.
"""

import contextlib
import json
import os
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from werkzeug.datastructures import Headers

import bodies
import depot
import pages
import variants
from description import Answer, Description
from wire import Wire

# What a request that breaks the rules is answered with; the body says why.
REFUSED = 418

# Scenarios whose answers the description does not allow, on purpose.
DISHONEST = {"unknown-enum", "missing-field", "server-error", "not-json", "undocumented", "xml"}

HTML = b"<!DOCTYPE html><html><body><h1>Internal Server Error</h1></body></html>"

XML = b"<root><link>string</link><webcal_url>string</webcal_url><integrations/></root>"

FAULTS = {
    "undocumented": (401, "application/json", b'{"message": "No API key", "code": 42}'),
    "server-error": (500, "text/html; charset=utf-8", HTML),
    "xml": (None, "application/xml", XML),
    "not-json": (None, "application/json", b'{"status": "success", "data": {"id": 12'),
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_any(self):
        url = urlsplit(self.path)
        if url.path.startswith("/_received/"):
            return self.reply(200, "application/json", self.received(url.path.split("/")[2]))
        _, name, scenario, run, path = url.path.split("/", 4)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        description = self.server.descriptions[name]
        if isinstance(description, Wire):
            return self.echo(description, run, "/" + path, url.query, body)
        self.judge(description, scenario, run, "/" + path, url.query, body)

    def __getattr__(self, name):
        """http.server asks for a function for each method, and descriptions know any method."""
        if name.startswith("do_"):
            return self.handle_any
        raise AttributeError(name)

    def echo(self, description, run, path, query, body):
        # http.server takes the bytes of a field for Latin-1.
        fields = [(name, text.encode("latin-1").decode()) for name, text in self.headers.items()]
        headers = Headers(fields)
        violations, answer = description.judge(self.command, path, query, headers, body)
        self.record(run, path, query, headers, body, violations)
        if violations:
            return self.reply(REFUSED, "text/plain; charset=utf-8", "\n".join(violations).encode())
        self.reply(answer.status_code, answer.content_type, answer.data, answer.headers)

    def judge(self, description, scenario, run, path, query, body):
        headers = Headers(self.headers.items())
        request = description.request(
            self.command, path, parse_qsl(query, keep_blank_values=True), headers, body)
        operation = description.find(self.command, path)
        violations = [f"{self.command} {path} is not in the description"]
        if operation is not None:
            violations = bodies.differences(operation.operation_id, headers, body)
            if operation.operation_id not in bodies.EXPECTED:
                violations += description.violations(operation, request)
            violations += self.page_differences(operation, scenario, path, headers, body)
            answer = answer_for(description, operation, scenario, pages.find(self.command, path))
            if not violations and scenario not in DISHONEST:
                violations += description.answer_faults(request, answer)
        self.record(run, path, query, headers, body, violations)
        if violations:
            return self.reply(REFUSED, "text/plain; charset=utf-8", "\n".join(violations).encode())
        self.play(scenario, answer)

    def page_differences(self, operation, scenario, path, headers, body):
        page = pages.find(self.command, path) if scenario == "example" else None
        if page:
            return page.differences(headers, body)
        if scenario != "example" or operation.operation_id in depot.ANSWERS or not pages.ALL:
            return []
        return [f"no page shows {self.command} {path}"]

    def record(self, run, path, query, headers, body, violations):
        self.server.received.setdefault(run, []).append({
            "method": self.command,
            "path": path,
            "query": query,
            "headers": {name.lower(): value for name, value in headers.items()},
            "body": body.decode("utf-8", "replace"),
            "violations": violations,
        })

    def received(self, run):
        return json.dumps(self.server.received.get(run, [])).encode()

    def play(self, scenario, answer):
        """Sends the answer, at once or in the way of the scenario."""
        if scenario == "slow":
            self.server.ending.wait(10)
        if scenario in ("cut", "stall"):
            return self.send_half(answer, stalls=scenario == "stall")
        self.reply(answer.status_code, answer.content_type, answer.data)

    def send_half(self, answer, stalls):
        self.send_response(answer.status_code)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.data)))
        self.end_headers()
        self.wfile.write(answer.data[: len(answer.data) // 2])
        self.wfile.flush()
        if stalls:
            self.server.ending.wait(10)
        self.close_connection = True
        with contextlib.suppress(OSError):  # a client that gave up waiting
            self.connection.shutdown(socket.SHUT_RDWR)

    def reply(self, status, content_type, body, headers=()):
        try:
            self.send_response(status)
            if content_type:
                self.send_header("Content-Type", content_type)
            if status != 204:
                self.send_header("Content-Length", str(len(body)))
            self.send_header("X-Request-ID", "live-1")
            for name, text in headers:
                self.send_header(name, text)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # a client that gave up waiting

    def log_message(self, *_):
        pass


def answer_for(description, operation, scenario, page):
    """The answer of a scenario: the depot's own, a fault, the page's, or a variant of the page's."""
    known = depot.ANSWERS.get(operation.operation_id)
    if known is not None:
        return Answer(known[scenario][0], known[scenario][1] or "", known[scenario][2])
    success = int(next(iter(operation.responses)))
    if scenario in FAULTS:
        status, content_type, body = FAULTS[scenario]
        return Answer(status or success, content_type, body)
    value = page.answer if page else description.example(operation, success)
    if scenario in variants.ALL:
        schema = description.answer_schema(operation, success)
        value = variants.ALL[scenario](value, schema, description.schemas)
    elif scenario not in ("example", "free", "slow", "stall", "cut"):
        raise ValueError(f"no scenario is called {scenario}")
    return Answer(success, "application/json", json.dumps(value).encode())


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, descriptions):
        super().__init__(("127.0.0.1", 0), Handler)
        self.descriptions = descriptions
        self.received = {}
        self.ending = threading.Event()


def end_with_input():
    sys.stdin.read()
    os._exit(0)


def main(arguments):
    names = (argument.split("=", 1) for argument in arguments)
    kinds = {"wire": Wire}
    server = Server({name: kinds.get(name, Description)(Path(path)) for name, path in names})
    threading.Thread(target=end_with_input, daemon=True).start()
    print(server.server_address[1], flush=True)
    if not pages.ALL:
        print("SKIPPED: the comparison with the pages of documentation", file=sys.stderr)
    server.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1:])
