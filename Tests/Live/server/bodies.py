"""What bodies that are no JSON have to hold: read with the standard library, compared by value.

openapi-core keeps all text of a form as strings and knows no style but the form's own, so these
bodies are judged here.
"""

import email.policy
import json
from email.parser import BytesParser
from urllib.parse import parse_qsl

ENQUIRY = {"json": "ä\"\r\n", "fields": ["a b", "&=+%"]}


def form(content_type, body):
    """The pairs of a form, in order."""
    pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=True)
    return {"type": content_type, "pairs": pairs}


def parts(content_type, body):
    """The parts of a multipart body: name, file name, media type, content."""
    head = b"Content-Type: " + content_type.encode() + b"\r\n\r\n"
    # The browsers' form-data has raw UTF-8 in its names.
    message = BytesParser(policy=email.policy.HTTP.clone(utf8=True)).parsebytes(head + body)
    assert message.is_multipart() and not message.defects, message.defects
    return [
        (
            part.get_param("name", header="Content-Disposition"),
            part.get_filename(),
            part.get_content_type(),
            value(part),
        )
        for part in message.iter_parts()
    ]


def value(part):
    content = part.get_payload(decode=True)
    if part.get_content_type() == "application/json":
        return json.loads(content)
    return content


EXPECTED = {
    "fillEnquiryForm": (form, {
        "type": "application/x-www-form-urlencoded",
        "pairs": [
            ("name", "ä & b=c+d%~*"), ("labels", "one two"), ("labels", "three"),
            ("sizes", "s|m"), ("place[city]", "Å"), ("place[zip]", "1 2"),
            ("subject", "\"why?\""), ("owner", "{\"age\":7}"),
        ],
    }),
    "uploadEnquiryFiles": (parts, [
        ("enquiry", None, "application/json", ENQUIRY),
        ("number", None, "text/plain", b"7"),
        ("drawing", "a %22b%22.bin", "application/octet-stream", bytes(range(256))),
        ("photos", "one.png", "image/png", b"1"),
        ("photos", "photos", "image/jpeg", b"--\r\n2"),
        ("labels", None, "text/plain", "ä".encode()),
        ("labels", None, "text/plain", b"b"),
    ]),
    "writeEnquiryNote": (lambda *note: note, ("text/plain; charset=utf-8", "a\nä".encode())),
}


def differences(operation_id, headers, body):
    """How a body differs from what the tests send, a sentence each."""
    if operation_id not in EXPECTED:
        return []
    read, expected = EXPECTED[operation_id]
    try:
        found = read(headers.get("Content-Type", ""), body)
    except (AssertionError, ValueError) as error:
        return [f"the body cannot be read: {error!r}"]
    return [] if found == expected else [f"the body is {found}, not {expected}"]
