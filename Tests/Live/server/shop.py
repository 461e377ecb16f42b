"""A shop that speaks XML: reads requests and writes answers with Python's own parser.

    shop.py

PUT /orders/ID keeps the order that the request holds and answers with it, written anew; GET /orders
lists the orders; GET /_received/ID is what came for an order, as JSON. GET /answers/NAME is one of the
answers below. The port is the first line of standard output. The server ends when its standard input
does.
"""

import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.etree import ElementTree

NAMESPACE = "urn:example:shop"
ElementTree.register_namespace("s", NAMESPACE)

LAUGHS = '<!DOCTYPE order [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><order id="1"><name>&b;</name></order>'

LATIN = '<?xml version="1.0" encoding="iso-8859-1"?><order id="3"><name>Caf\xe9</name></order>'

ANSWERS = {
    "json": ("application/json; charset=utf-8", b'{"id": 1, "name": "as JSON", "tags": ["a"]}'),
    "xml": ("application/xml", b'<any id="1"><name>as XML</name><tag>a</tag></any>'),
    "suffix": ("application/vnd.shop+xml; version=2", b'<order id="2"><name>v2</name></order>'),
    "latin": ("text/xml", LATIN.encode("latin-1")),
    "page": ("text/html", b"<!DOCTYPE html><h1>Down for maintenance</h1>"),
    "untyped": (None, b'<order id="4"><name>no type</name></order>'),
    "laughs": ("application/xml", LAUGHS.encode()),
    "deep": ("application/xml", b"<a>" * 100_000 + b"</a>" * 100_000),
    "cut": ("application/xml", b'<order id="5"><name>half'),
    "wrong": ("application/xml", b'<order id="x">\n  <name/></order>'),
}


def described(element):
    """An element as JSON: its name in ElementTree's way, attributes, text and children."""
    return {
        "name": element.tag,
        "attributes": dict(element.attrib),
        "text": element.text or "",
        "children": [described(child) for child in element],
    }


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        _, kind, *rest = self.path.split("/")
        if kind == "answers":
            return self.reply(200, *ANSWERS[rest[0]])
        if kind == "_received":
            received = self.server.received[rest[0]]
            return self.reply(200, "application/json", json.dumps(received).encode())
        orders = ElementTree.Element("orders")
        orders.extend(self.server.orders[name] for name in sorted(self.server.orders))
        self.reply(200, "application/xml", ElementTree.tostring(orders, encoding="utf-8"))

    def do_PUT(self):
        name = self.path.split("/")[-1]
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            order = ElementTree.fromstring(body)
        except ElementTree.ParseError as error:
            fault = f'<fault code="7"><reason>{error}</reason></fault>'
            return self.reply(400, "application/xml", fault.encode())
        self.server.orders[name] = order
        self.server.received[name] = {
            "accept": self.headers["Accept"],
            "contentType": self.headers["Content-Type"],
            "body": described(order),
        }
        if order.find("name").text == "refused":
            return self.reply(409, "text/xml", b'<fault code="9"><reason>We do not sell that.</reason></fault>')
        self.reply(200, "application/xml", ElementTree.tostring(order, xml_declaration=True, encoding="utf-16"))

    def reply(self, status, content_type, body):
        self.send_response(status)
        if content_type:
            self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.orders = {}
        self.received = {}


def end_with_input():
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    server = Server()
    threading.Thread(target=end_with_input, daemon=True).start()
    print(server.server_address[1], flush=True)
    server.serve_forever()
