"""What the operations of the wire answer: the values that came, or an answer that was asked for."""

import gzip
import json
import zlib

from werkzeug.datastructures import Headers

from description import Answer


def as_json(status, value, media_type="application/json", **headers):
    fields = Headers([(name.replace("_", "-"), text) for name, text in headers.items()])
    return Answer(status, media_type, json.dumps(value).encode(), fields)


def packed(pack, encoding):
    fields = Headers([("Content-Encoding", encoding)])
    return Answer(200, "application/json", pack(b'{"one": 1}'), fields)


def in_charset(text, charset, label=None):
    return Answer(200, f"text/plain; charset={label or charset}", text.encode(charset))


PROBLEM = "application/problem+json"

# By operation and by the parameter `answer`.
ASKED = {
    "pickAnswer": {
        "200": as_json(200, {"one": 1}),
        "201": as_json(201, {"two": "2"}),
        "204": Answer(204, "", b""),
        "206": Answer(206, "text/plain", b"some"),
        "404": as_json(404, {"missing": "it"}),
        "404-other": Answer(404, "text/html", b"<p>no</p>"),
        "409": as_json(409, {"refused": "so"}, PROBLEM),
        "418-wrong": as_json(418, {"wrong": 1}, PROBLEM),
        "500": as_json(500, {"broken": "all"}),
    },
    "negotiateAnswer": {
        "one": as_json(200, {"one": 1}, "application/vnd.wire.one+json"),
        "two": as_json(200, {"two": "2"}, "application/vnd.wire.two+json; charset=utf-8"),
        "json": as_json(200, {"two": "2"}),
        "html": Answer(200, "text/html", b"<p>no</p>"),
    },
    "downloadAnswer": {
        "png": Answer(200, "image/png", bytes(range(256))),
        "jpeg": Answer(200, "image/jpeg", b"\xff\xd8\r\n\x00"),
        "bytes": Answer(200, "application/octet-stream", b""),
    },
    "readAnswer": {
        "utf-8": in_charset("Grüße, 日本", "utf-8"),
        "none": Answer(200, "text/plain", "Grüße, 日本".encode()),
        "bom": Answer(200, "text/plain", b"\xef\xbb\xbf" + "Grüße, 日本".encode()),
        "latin-1": in_charset("Grüße", "latin-1", '"ISO-8859-1"'),
        "windows-1252": in_charset("„Grüße“ €", "cp1252", "Windows-1252"),
        "windows-1251": in_charset("Привет", "cp1251", "windows-1251"),
        "latin-2": in_charset("Žluťoučký", "iso-8859-2"),
        "latin-9": in_charset("Grüße €", "iso-8859-15"),
        "utf-16": in_charset("Grüße, 日本", "utf-16"),
        "utf-16be": in_charset("Grüße, 日本", "utf-16-be", "UTF-16BE"),
        "utf-16le": in_charset("Grüße, 日本", "utf-16-le", "utf-16le"),
        "shift_jis": in_charset("日本", "shift_jis"),
        "us-ascii": in_charset("Gruss", "us-ascii"),
        "unknown": in_charset("Grüße, 日本", "utf-8", "x-nobody-knows"),
        "csv": Answer(201, "text/csv; charset=utf-8; header=present", b"a,b\r\n1,2\r\n"),
        "gzip": Answer(
            200, "text/plain; charset=iso-8859-1", gzip.compress("Grüße".encode("latin-1")),
            Headers([("Content-Encoding", "gzip")])),
    },
    "defaultAnswer": {
        "plain": as_json(200, {"one": 1}),
        "gzip": packed(gzip.compress, "gzip"),
        "deflate": packed(zlib.compress, "deflate"),
        "203": as_json(203, {"one": 1}),
        "500": as_json(500, {"one": 1}),
    },
}

HEADERS = Headers([
    ("X-String", "a, b=c \"d\""), ("X-Integer", "-9007199254740993"), ("X-Number", "2.5e-3"),
    ("X-Boolean", "true"), ("X-Date", "2024-02-29"),
    ("Last-Modified", "Thu, 29 Feb 2024 12:30:45 GMT"), ("X-Date-Time", "2024-02-29T12:30:45.5Z"),
    ("X-UUID", "0b5d1f3e-6b0a-4a53-9f0c-2f6f1f3f9a11"), ("X-Shade", "dark blue"),
    ("X-Colors", "blue, black"), ("X-Colors", "brown"), ("X-Numbers", "1,2,3"),
    ("X-Color", "R,100,G,1.5,B,7"), ("X-Color-Exploded", "R=100,G=1.5,B=x=y"),
    ("X-Words", "one=eins,two=2"), ("X-Filter", '{"text": "a, b", "range": {"from": 1}}'),
])


def answer(operation, values, content):
    """The answer to a call of which nothing is wrong."""
    asked = next((value for parameter, value in values if parameter["name"] == "answer"), None)
    if operation.operation_id in ASKED:
        return ASKED[operation.operation_id][asked]
    if operation.operation_id == "headersAnswer":
        return Answer(204, "", b"", HEADERS)
    if operation.operation_id == "headMethod":
        return Answer(200, "", b"", Headers([("X-Method", "HEAD")]))
    if operation.operation_id.endswith("Method"):
        return Answer(200, "text/plain", operation.method.encode())
    has_body = operation.operation_id.endswith("Body")
    return as_json(200, content or {} if has_body else echo(operation, values))


def echo(operation, values):
    """The values that came: by place and name where the description says no more of them."""
    by_name, by_place = {}, {}
    for parameter, value in values:
        by_place.setdefault(parameter["in"], {})[parameter["name"]] = value
        is_whole = parameter["in"] == "querystring"
        by_name |= value if is_whole else {plain_name(parameter["name"]): value}
    schema = operation.responses["200"]["content"]["application/json"]["schema"]
    return by_name if schema else by_place


def plain_name(name):
    """`X-Name` as `name`."""
    return name[2].lower() + name[3:] if name.startswith("X-") else name
