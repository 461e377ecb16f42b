"""A depot behind a bad line, for the soak test: which fault a request meets depends on its call's
identifier and on how often that call has come, so that every run is the same.

    unreliable.py

GET /parts/ID and POST /parts (the part's name is the identifier) are answered, or not; GET /_calls
tells, for each identifier, which faults met it, in order. The port is the first line of standard
output. The server ends when its standard input does.
"""

import asyncio
import hashlib
import json
import os
import socket
import struct
import sys
import threading

# The faults, and how many requests of a hundred meet each. Some break the answer so that nobody can
# tell whether the call was done; a busy server and one that asks for patience have not done it.
SHARES = {
    "none": 55, "delay": 8, "drop": 6, "reset": 6, "truncate": 6, "stall": 3,
    "too-short": 3, "broken-json": 3, "limit": 4, "busy": 4, "no-http": 2,
}

calls = {}


def fault(identifier, attempt):
    number = int.from_bytes(hashlib.sha256(f"{identifier}/{attempt}".encode()).digest()[:4], "big") % 100
    for name, share in SHARES.items():
        if number < share:
            return name
        number -= share
    raise AssertionError("the shares make a hundred")


def part(identifier):
    return json.dumps({
        "id": identifier, "name": "Hinge", "visibility": "listed", "supplier": None,
        "updatedAt": "2024-03-01T12:30:45Z", "stock": {"north": 3}, "note": "grease " * 40,
    }).encode()


def message(status, body, headers="", length=None):
    length = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{headers}\r\n"
    return head.encode() + body


async def request(reader):
    """Method, path and body of the next request; None where the client has gone."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except (asyncio.IncompleteReadError, ConnectionError):
        return None
    line, *fields = head.split("\r\n")
    length = next((int(f[15:]) for f in fields if f.lower().startswith("content-length:")), 0)
    try:
        return line.split(" ")[0], line.split(" ")[1], await reader.readexactly(length)
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


def reset(writer):
    """Ends the connection so that the other side sees an error, not an end."""
    writer.get_extra_info("socket").setsockopt(
        socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


async def play(name, answer, writer):
    """Answers in the way of a fault; False ends the connection."""
    status, body = answer
    if name == "delay":
        await asyncio.sleep(0.1)
    if name == "stall":
        await asyncio.sleep(5)
        return False
    if name == "reset":
        reset(writer)
    if name in ("drop", "reset"):
        return False
    writer.write({
        "truncate": lambda: message(status, body[: len(body) // 2], length=len(body)),
        "too-short": lambda: message(status, body, length=len(body) - 7),
        "broken-json": lambda: message(status, body[:-2]),
        "limit": lambda: message("429 Too Many Requests", b"{}", "Retry-After: 0\r\n"),
        "busy": lambda: message("503 Service Unavailable", b'{"title": "busy"}'),
        "no-http": lambda: b"This is not HTTP.\r\n\r\n",
    }.get(name, lambda: message(status, body))())
    await writer.drain()
    return name not in ("truncate", "no-http")


def answer_to(method, path, body):
    """The call's identifier, and status and body of its answer."""
    if method == "GET":
        identifier = path.rsplit("/", 1)[1].lower()
        return identifier, ("200 OK", part(identifier))
    identifier = json.loads(body)["name"]
    return identifier, ("200 OK", part(identifier))


async def serve(reader, writer):
    try:
        while (received := await request(reader)) is not None:
            if received[1] == "/_calls":
                writer.write(message("200 OK", json.dumps(calls).encode()))
                continue
            identifier, answer = answer_to(*received)
            met = calls.setdefault(identifier, [])
            met.append(fault(identifier, len(met)))
            if not await play(met[-1], answer, writer):
                break
    except ConnectionError:
        pass  # a client that gave up waiting
    finally:
        writer.close()


def end_with_input():
    sys.stdin.read()
    os._exit(0)


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=512)
    threading.Thread(target=end_with_input, daemon=True).start()
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
