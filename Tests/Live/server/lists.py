"""A server of lists for the live tests: seven entries, divided into pages in every way.

A base URL is http://127.0.0.1:PORT/SCENARIO/RUN. GET /_received/RUN lists the requests that came. The
port is the first line of standard output. The server ends when its standard input does.
"""

import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

ENTRIES = [{"id": number, "name": f"entry {number}"} for number in range(7)]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        url = urlsplit(self.path)
        _, scenario, run, *rest = url.path.split("/")
        if scenario == "_received":
            return self.reply(200, self.server.received.get(run, []))
        key = self.headers.get("X-Key")
        self.server.received.setdefault(run, []).append({"target": self.path, "key": key})
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        if scenario == "failing" and len(self.server.received[run]) == 3:
            return self.reply(500, {"reason": "the third page"})
        WAYS[rest[0]](self, scenario, f"/{scenario}/{run}/{rest[0]}", query)

    def reply(self, status, value, **headers):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, text in headers.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def by_cursor(handler, scenario, path, query):
    size = int(query.get("limit", 3))
    start = int(query.get("after", "c0").removeprefix("c"))
    end = start + size
    following = f"c{end}" if end < len(ENTRIES) else None
    if scenario == "circle" and following is None:
        following = "c3"
    handler.reply(200, {
        "entries": ENTRIES[start:end], "meta": {"next": following, "more": following is not None}})


def by_number(handler, scenario, path, query):
    start = (int(query["page"]) - 1) * 3
    handler.reply(200, {"entries": ENTRIES[start:start + 3], "pages": 3})


def by_offset(handler, scenario, path, query):
    start = int(query["offset"])
    handler.reply(200, ENTRIES[start:start + int(query.get("limit", 3))])


def by_url(handler, scenario, path, query):
    start = int(query.get("start", 0))
    following = f"{path}?start={start + 3}" if start + 3 < len(ENTRIES) else None
    if scenario == "circle" and following is None:
        following = f"{path}?start=3"
    if scenario == "foreign":
        following = f"http://localhost:{handler.server.server_address[1]}{path}?start=3"
    handler.reply(200, {"results": ENTRIES[start:start + 3], "next": following})


def by_link(handler, scenario, path, query):
    start = int(query.get("start", 0))
    links = [f'<{path}>; rel="first"']
    if start + 3 < len(ENTRIES):
        port = handler.server.server_address[1]
        links.append(f'<http://127.0.0.1:{port}{path}?start={start + 3}>; rel="next"')
    handler.reply(200, ENTRIES[start:start + 3], Link=", ".join(links))


WAYS = {
    "cursor": by_cursor, "numbered": by_number, "counted": by_offset, "linked": by_url,
    "headed": by_link,
}


def end_with_input():
    sys.stdin.read()
    os._exit(0)


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.received = {}
    threading.Thread(target=end_with_input, daemon=True).start()
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
