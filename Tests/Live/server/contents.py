"""The values of bodies, and of parameters that have a media type."""

import base64
import email.policy
import json
import re
from email.parser import BytesParser
from urllib.parse import unquote, unquote_plus

import styles


def text(content, value):
    """The value of a parameter that is JSON or text."""
    return json.loads(value) if is_json(next(iter(content))) else value


def querystring(content, query):
    """The value of a whole query; absent where there is none."""
    media_type, media = next(iter(content.items()))
    if not query:
        return styles.ABSENT
    if media_type == "application/x-www-form-urlencoded":
        return form(query, media)
    return text(content, unquote(query, errors="strict"))


def is_json(media_type):
    return media_type.split(";")[0].strip() == "application/json" or "+json" in media_type


def decode(content, headers, body):
    """A body as its media type, its value and the schema of that; None where there is none."""
    media_type = headers.get("Content-Type", "")
    if not body and not media_type:
        return None
    declared = media_of(content, media_type.split(";")[0].strip().lower())
    if declared is None:
        raise ValueError(f"a body of {media_type!r} is not declared")
    schema = {} if media_type.startswith("multipart/") else declared.get("schema", {})
    found = value(media_type, body, declared)
    return {"contentType": media_type, "value": found, "schema": schema}


def media_of(content, media_type):
    """What the description says of a media type: by name, else by range."""
    names = {name.split(";")[0].strip(): media for name, media in content.items()}
    ranges = (media_type, media_type.split("/")[0] + "/*", "*/*")
    return next((names[name] for name in ranges if name in names), None)


def value(media_type, body, declared):
    """openapi-core knows neither vendors' JSON nor XML, and keeps the numbers of forms as text."""
    if is_json(media_type):
        return json.loads(body)
    if media_type.startswith("application/x-www-form-urlencoded"):
        return form(body.decode("ascii"), declared)
    if media_type.startswith("multipart/"):
        return parts(media_type, body, declared)
    if media_type.startswith("text/"):
        return body.decode(charset(media_type))
    return base64.b64encode(body).decode()


def charset(media_type):
    found = re.search(r'charset="?([^";]+)', media_type)
    return found[1] if found else "utf-8"


def form(text, declared):
    """A form: without an encoding a pair for each element of a list, and JSON for objects
    (OpenAPI 3.2.0, section 4.14.3)."""
    schema, encodings = declared["schema"], declared.get("encoding", {})
    pairs = styles.Pairs(text, decode=unquote_plus)
    found = {}
    for name, member in schema.get("properties", {}).items():
        encoding = encodings.get(name, {})
        is_styled = encoding.keys() & {"style", "explode", "allowReserved"}
        style = encoding.get("style", "form")
        explode = encoding.get("explode", style == "form") if is_styled else \
            styles.structure(member) == "array"
        if not is_styled and styles.structure(member) != "array":
            style = "json" if is_json(encoding.get("contentType", "")) else "one"
        value = property_value(styles.Parameter(name, "form", style, explode, member), pairs)
        if value is not styles.ABSENT:
            found[name] = value
    if pairs.names:
        raise ValueError(f"the form has {pairs.names}, which nobody declared")
    return found


def property_value(parameter, pairs):
    if parameter.style not in ("one", "json"):
        return styles.decode(parameter, pairs)
    found = pairs.take(lambda name: name == parameter.name)
    if not found:
        return styles.ABSENT
    text = parameter.plain(found[0][1])
    return json.loads(text) if parameter.style == "json" else styles.scalar(text, parameter.schema)


def parts(media_type, body, declared):
    """The parts of a multipart body, each with its value."""
    head = b"Content-Type: " + media_type.encode() + b"\r\n\r\n"
    # The browsers' form-data has raw UTF-8 in its names.
    message = BytesParser(policy=email.policy.HTTP.clone(utf8=True)).parsebytes(head + body)
    if not message.is_multipart() or message.defects:
        raise ValueError(f"no parts can be read: {message.defects}")
    return [part(each, declared["schema"].get("properties", {})) for each in message.iter_parts()]


def part(message, properties):
    name = message.get_param("name", header="Content-Disposition")
    content = message.get_payload(decode=True)
    kind = message.get_content_type()
    if is_json(kind):
        value = json.loads(content)
    elif message.get_filename() is not None or not kind.startswith("text/"):
        value = base64.b64encode(content).decode()
    else:
        schema = properties.get(name, {})
        value = styles.scalar(content.decode(), schema.get("items", schema))
    known = {"content-type", "content-disposition"}
    return {
        "name": name, "filename": message.get_filename(),
        "contentType": message.get("Content-Type"),
        "headers": {name: str(text) for name, text in message.items() if name.lower() not in known},
        "value": value,
    }
