"""A server of streams for the live tests: events, lines of JSON, large files.

A base URL is http://127.0.0.1:PORT/SCENARIO/RUN. GET /_seen/RUN says what became of the run's
connections: the requests, and how many were closed before all was sent. The port is the first line
of standard output. The server ends when its standard input does.
"""

import contextlib
import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PIECE = bytes(1 << 16)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_any(self):
        _, self.scenario, run, *rest = self.path.split("/")
        if self.scenario == "_seen":
            return self.reply(200, vars(self.server.run(run)))
        self.run = self.server.run(run)
        self.run.requests.append({
            "accept": self.headers.get("Accept"), "lastEventID": self.headers.get("Last-Event-ID"),
            "hasLength": "Content-Length" in self.headers,
            "isChunked": "Transfer-Encoding" in self.headers})
        try:
            ROUTES[rest[0]](self, *rest[1:])
        except OSError:
            self.run.closedEarly += 1
            self.close_connection = True

    do_GET = do_POST = do_PUT = handle_any

    def reply(self, status, value):
        body = json.dumps(value).encode()
        self.head(status, "application/json", **{"Content-Length": str(len(body))})
        self.wfile.write(body)

    def head(self, status, content_type, **fields):
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        for name, text in fields.items():
            self.send_header(name, text)
        self.end_headers()

    def stream(self, content_type, pieces):
        """Sends pieces as chunks; None waits a while, and a scenario may cut the stream off."""
        self.head(200, content_type, **{"Transfer-Encoding": "chunked"})
        for piece in pieces:
            if piece is None:
                time.sleep(0.02)
                continue
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.flush()
        if self.scenario == "cut":
            self.close_connection = True
        else:
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_):
        pass


def chunk(number, text):
    return json.dumps({"number": number, "text": text}, ensure_ascii=False).encode()


def chat(handler):
    prompt = json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))["text"]
    if handler.scenario == "refusing":
        return handler.reply(422, {"reason": "too long"})
    if not handler.headers["Accept"].startswith("text/event-stream"):
        return handler.reply(200, {"number": 0, "text": prompt})
    events = b"".join(
        b"data: %s\r\n\r\n" % chunk(number, word) for number, word in enumerate(prompt.split()))
    # Two bytes at a time, so that characters are cut in the middle.
    pieces = [events[start:start + 2] for start in range(0, len(events), 2)]
    handler.stream("text/event-stream", [*pieces, b"data: [DONE]\n\n"])


def news(handler):
    if handler.scenario == "endless":
        return handler.stream("text/event-stream", endless_news())
    begin = int(handler.headers.get("Last-Event-ID") or 0)
    events = [
        b"retry: 10\nid: %d\nevent: news\ndata: %d\ndata: more\n\n" % (number, number)
        for number in range(begin + 1, begin + 3)]
    if begin >= 4:
        handler.scenario = "plain"
    handler.stream("text/event-stream", events)


def endless_news():
    while True:
        yield b": still here\ndata: x\n\n"
        yield None


def rows(handler):
    handler.stream("application/x-ndjson", [chunk(1, "a") + b"\n", chunk(2, "b"), b"\r\n", chunk(3, "ä")])


def records(handler):
    handler.stream("application/json-seq", [b"\x1e" + chunk(1, "a") + b"\n\x1e", chunk(2, "b") + b"\n"])


def file(handler, megabytes):
    if handler.scenario == "missing":
        return handler.reply(404, {"reason": "no such file"})
    length = int(megabytes) << 20
    handler.head(200, "application/octet-stream", **{"Content-Length": str(length)})
    sent = 0
    while sent < (length // 2 if handler.scenario == "cut" else length):
        handler.wfile.write(PIECE)
        sent += len(PIECE)
        handler.run.sent = sent
    handler.close_connection = handler.scenario == "cut"


def upload(handler):
    """Counts the bytes of the file, and keeps what stands around it."""
    left = int(handler.headers["Content-Length"])
    boundary = handler.headers["Content-Type"].split("boundary=")[1].encode()
    text, length, last = b"", 0, b""
    while left:
        piece = handler.rfile.read(min(left, 1 << 20))
        left -= len(piece)
        length += piece.count(0)
        text += piece.replace(b"\0", b"")
    fields = {}
    for part in text.split(b"--" + boundary)[1:-1]:
        head, _, value = part.partition(b"\r\n\r\n")
        fields[head.decode().strip()] = value.decode().removesuffix("\r\n")
    handler.reply(200, {"length": length, "fields": fields})


def files(handler, *rest):
    file(handler, *rest) if rest else upload(handler)


def raw(handler):
    body = handler.rfile.read(int(handler.headers["Content-Length"]))
    handler.reply(200, {"length": len(body), "fields": {}})


ROUTES = {"raw": raw, "chat": chat, "news": news, "rows": rows, "records": records, "files": files}


class Run:
    """What became of the connections of one test."""

    def __init__(self):
        self.requests = []
        self.closedEarly = 0
        self.sent = 0


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.runs = {}
        self.lock = threading.Lock()

    def run(self, name):
        with self.lock:
            return self.runs.setdefault(name, Run())


def end_with_input():
    sys.stdin.read()
    os._exit(0)


def main():
    server = Server()
    threading.Thread(target=end_with_input, daemon=True).start()
    print(server.server_address[1], flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        server.serve_forever()


if __name__ == "__main__":
    main()
