"""An API behind OAuth, and the authorisation server that guards it, for the tests of credentials and
retries.

    vault.py

A base URL is http://127.0.0.1:PORT/RUN; the run is any word, which is also the client's id, and under
which GET /RUN/_events lists what happened. POST /RUN/_revoke makes all access tokens of the run
worthless. The port is the first line of standard output. The server ends when its standard input does.
"""

import base64
import hashlib
import json
import os
import select
import socket
import sys
import threading
import time
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

SECRET = "s&cr:t"


class Run:
    """What the server knows of one test."""

    def __init__(self):
        self.events = []
        self.access = None
        self.refresh = None
        self.scope = ""
        self.challenge = None
        self.requests = defaultdict(int)


runs = defaultdict(Run)
lock = threading.Lock()


class Refused(Exception):
    """An error of RFC 6749, section 5.2."""

    def __init__(self, status, code, description):
        self.status, self.code, self.description = status, code, description


def issue(run, scope):
    number = sum(event.startswith("token") for event in run.events)
    run.access, run.refresh = f"access-{number}", f"refresh-{number}"
    return {
        "access_token": run.access, "token_type": "Bearer", "expires_in": 3600, "scope": scope,
        "refresh_token": run.refresh,
    }


def client(header, form):
    """The client's id, if its secret is right; a client without one proves its login by PKCE."""
    if header:
        name, _, secret = base64.b64decode(header.removeprefix("Basic ")).decode().partition(":")
        name, secret = unquote(name), unquote(secret)
    else:
        name, secret = form.get("client_id"), form.get("client_secret")
    if secret != SECRET and (secret is not None or form["grant_type"] == "client_credentials"):
        raise Refused(401, "invalid_client", "The secret is wrong.")
    return name


def tokens(header, form):
    name = client(header, form)
    with lock:
        run = runs[name]
        grant = form["grant_type"]
        if grant == "refresh_token" and form["refresh_token"] != run.refresh:
            raise Refused(400, "invalid_grant", "The refresh token is not the last one.")
        if grant == "authorization_code":
            digest = hashlib.sha256(form["code_verifier"].encode()).digest()
            challenge = base64.urlsafe_b64encode(digest).decode().rstrip("=")
            if challenge != run.challenge or form["code"] != f"code of {name}":
                raise Refused(400, "invalid_grant", "The code or its verifier is wrong.")
            run.challenge = None
        run.events.append(f"token by {grant}")
        run.scope = form.get("scope", run.scope)
        return issue(run, run.scope)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        if url.path == "/authorize":
            return self.authorize(query)
        if url.path == "/.well-known/openid-configuration":
            origin = f"http://127.0.0.1:{self.server.server_address[1]}"
            return self.reply(200, {
                "issuer": origin, "token_endpoint": origin + "/token",
                "authorization_endpoint": origin + "/authorize"})
        _, name, *rest = unquote(url.path).split("/")
        if rest == ["_events"]:
            return self.reply(200, runs[name].events)
        self.call(runs[name], rest)

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        if self.path == "/token":
            form = {name: values[0] for name, values in parse_qs(body).items()}
            time.sleep(0.1)  # so that many calls wait
            try:
                return self.reply(200, tokens(self.headers.get("Authorization"), form))
            except Refused as fault:
                description = {"error": fault.code, "error_description": fault.description}
                return self.reply(fault.status, description)
        _, name, *rest = unquote(self.path).split("/")
        if rest == ["_revoke"]:
            runs[name].access = None
            return self.reply(200, {})
        self.call(runs[name], rest)

    def authorize(self, query):
        """What a browser is answered after the login: to go back with a code."""
        run = runs[query["client_id"]]
        assert query["code_challenge_method"] == "S256" and query["response_type"] == "code"
        run.challenge, run.scope = query["code_challenge"], query.get("scope", "")
        answer = urlencode({"code": f"code of {query['client_id']}", "state": query["state"]})
        self.send_response(302)
        self.send_header("Location", f"{query['redirect_uri']}?{answer}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def call(self, run, path):
        if path == ["secrets"]:
            with lock:
                allowed = run.access and self.headers.get("Authorization") == f"Bearer {run.access}"
                run.events.append("secret" if allowed else "401")
            return self.reply(200, {"owner": run.scope}) if allowed else self.reply(
                401, {"reason": "no such token"})
        with lock:
            steps = path[1].split(",")
            step = steps[min(run.requests[path[1]], len(steps) - 1)]
            run.requests[path[1]] += 1
            key = self.headers.get("Idempotency-Key")
            run.events.append(f"{step} {key}" if key else step)
        self.play(run, step, run.requests[path[1]])

    def play(self, run, step, count):
        if step == "slow":
            return self.wait_for_close(run)
        if step == "cut":
            self.close_connection = True
            return self.connection.shutdown(socket.SHUT_RDWR)
        self.reply(int(step), {"requests": count})

    def wait_for_close(self, run):
        """Answers nothing, and tells when the client closes its connection."""
        readable, _, _ = select.select([self.connection], [], [], 20)
        closed = bool(readable) and self.connection.recv(1, socket.MSG_PEEK) == b""
        run.events.append("closed" if closed else "not closed")
        self.close_connection = True

    def reply(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if status == 429:
            self.send_header("Retry-After", "1")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


def end_with_input():
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=end_with_input, daemon=True).start()
    print(server.server_address[1], flush=True)
    server.serve_forever()
