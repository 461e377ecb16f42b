"""A reference decoder for the styles of parameters (OpenAPI 3.2.0, sections 4.12.6 and 4.12.7).

It stands in where openapi-core is weaker than the specification; `wire.py` says where that is, and
`test_styles.py` holds it against what others say of RFC 6570.
"""

import json
import re
from dataclasses import dataclass
from urllib.parse import unquote, unquote_plus

# What a parameter is that was not sent.
ABSENT = object()

NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")


class Undecodable(ValueError):
    """What came is not what the style makes of any value."""


@dataclass
class Parameter:
    name: str
    place: str
    style: str
    explode: bool
    schema: dict

    def plain(self, text):
        """Header fields and the cookie style are not percent-encoded (section 4.12.6)."""
        if self.place == "header" or self.style == "cookie":
            return text
        read = unquote_plus if self.place == "form" else unquote
        return read(text, errors="strict")


class Pairs:
    """The names and values of a query, a form or a cookie, taken out as they are decoded."""

    def __init__(self, text, separator="&", decode=unquote):
        self.decode = decode
        self.pairs = [pair.partition("=") for pair in text.split(separator)] if text else []

    def take(self, is_wanted):
        """The decoded names and raw values of the pairs whose names are wanted."""
        wanted = [pair for pair in self.pairs if is_wanted(self.decode(pair[0]))]
        self.pairs = [pair for pair in self.pairs if pair not in wanted]
        return [(self.decode(name), value) for name, _, value in wanted]

    def decoded(self):
        return [(self.decode(name), self.decode(value)) for name, _, value in self.pairs]

    @property
    def names(self):
        return [self.decode(name) for name, _, _ in self.pairs]


def decode(parameter, source):
    """The value of a parameter; `source` is a segment of a path, a field of a header, or Pairs."""
    if source is None:
        return ABSENT
    if parameter.style == "deepObject":
        return deep(parameter, source)
    if isinstance(source, Pairs):
        return exploded(parameter, source) if parameter.explode else single(parameter, source)
    if parameter.style == "label":
        separator = "." if parameter.explode else ","
        return joined(parameter, stripped(source, "."), separator)
    if parameter.style == "matrix":
        return matrix(parameter, stripped(source, ";"))
    return joined(parameter, source, ",")


def stripped(text, sign):
    if not text.startswith(sign):
        raise Undecodable(f"{text!r} does not begin with {sign!r}")
    return text[len(sign):]


def joined(parameter, text, separator):
    """A list, the names and values of an object, or one value, in one text."""
    kind = structure(parameter.schema)
    parts = text.split(separator)
    if kind == "array" or kind == "any" and separator == "," and len(parts) > 1:
        return elements(parameter, parts)
    if kind != "object":
        return scalar(parameter.plain(text), parameter.schema)
    if parameter.explode:
        return members(parameter, [part.partition("=")[::2] for part in parts])
    if len(parts) % 2:
        raise Undecodable(f"{text!r} has a name without a value")
    return members(parameter, zip(parts[::2], parts[1::2]))


def matrix(parameter, text):
    pairs = [pair.partition("=")[::2] for pair in text.split(";")]
    if parameter.explode and structure(parameter.schema) == "object":
        return members(parameter, pairs)
    if any(parameter.plain(name) != parameter.name for name, _ in pairs):
        raise Undecodable(f"{text!r} has another name than {parameter.name}")
    if parameter.explode and (structure(parameter.schema) == "array" or len(pairs) > 1):
        return elements(parameter, [value for _, value in pairs])
    if len(pairs) > 1:
        raise Undecodable(f"{text!r} has its name twice")
    return joined(parameter, pairs[0][1], ",")


DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def single(parameter, pairs):
    """One pair, whose value holds everything."""
    found = pairs.take(lambda name: name == parameter.name)
    if not found:
        return ABSENT
    if len(found) > 1:
        raise Undecodable(f"{parameter.name} comes {len(found)} times")
    return joined(parameter, found[0][1], DELIMITERS.get(parameter.style, ","))


def exploded(parameter, pairs):
    """A pair for each element or member; an object without a list of members takes what is left."""
    kind = structure(parameter.schema)
    if kind == "object":
        known = parameter.schema.get("properties")
        found = pairs.take(lambda name: known is None or name in known)
        return members(parameter, found, is_decoded=True) if found else ABSENT
    found = [value for _, value in pairs.take(lambda name: name == parameter.name)]
    if not found:
        return ABSENT
    if kind == "array" or kind == "any" and len(found) > 1:
        return elements(parameter, found)
    if len(found) > 1:
        raise Undecodable(f"{parameter.name} comes {len(found)} times")
    return scalar(parameter.plain(found[0]), parameter.schema)


def deep(parameter, pairs):
    """`name[key]`, to any depth; of an array, the name comes once for each element."""
    found = pairs.take(lambda name: re.fullmatch(re.escape(parameter.name) + r"(\[[^]]*\])+", name))
    tree = {}
    for name, value in found:
        *path, last = re.findall(r"\[([^]]*)\]", name)
        node = tree
        for key in path:
            node = node.setdefault(key, {})
        node.setdefault(last, []).append(parameter.plain(value))
    return grown(tree, parameter.schema) if found else ABSENT


def grown(node, schema):
    """The typed value of what `deep` has sorted."""
    if isinstance(node, dict):
        return {name: grown(value, member(schema, name)) for name, value in node.items()}
    if structure(schema) == "array":
        return [scalar(text, schema.get("items", {})) for text in node]
    if len(node) > 1:
        raise Undecodable("a member comes twice")
    return scalar(node[0], schema)


def elements(parameter, texts):
    items = parameter.schema.get("items", {})
    return [scalar(parameter.plain(text), items) for text in texts]


def members(parameter, pairs, is_decoded=False):
    found = {}
    for name, value in pairs:
        name = name if is_decoded else parameter.plain(name)
        if name in found:
            raise Undecodable(f"the member {name} comes twice")
        found[name] = scalar(parameter.plain(value), member(parameter.schema, name))
    return found


def member(schema, name):
    declared = schema.get("properties", {}).get(name)
    other = schema.get("additionalProperties")
    return declared if declared is not None else other if isinstance(other, dict) else {}


def structure(schema):
    """`array`, `object`, `scalar`, or `any` where the schema does not say."""
    kind = schema.get("type")
    return kind if kind in ("array", "object") else "any" if kind is None else "scalar"


def scalar(text, schema):
    """A text as the type that the schema says; what a style has no words for is JSON."""
    kind = schema.get("type")
    if kind == "string":
        return text
    if kind is None:
        is_json = text in ("true", "false") or text[:1] in ("{", "[") or NUMBER.fullmatch(text)
        return json.loads(text) if is_json else text
    if kind == "integer" and not re.fullmatch(r"-?\d+", text):
        raise Undecodable(f"{text!r} is no whole number")
    if kind == "number" and not NUMBER.fullmatch(text):
        raise Undecodable(f"{text!r} is no number")
    if kind == "boolean" and text not in ("true", "false"):
        raise Undecodable(f"{text!r} is no boolean")
    return json.loads(text)
