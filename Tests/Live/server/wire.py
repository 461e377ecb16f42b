"""The description of all styles and bodies: decodes each request, and answers with the values.

openapi-core decodes what it can, and the reference decoder in `styles.py` the rest; where both can,
they have to agree.
"""

import copy
import re
from dataclasses import dataclass
from urllib.parse import unquote

import yaml
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from openapi_schema_validator import OAS32Validator, oas32_format_checker
from werkzeug.datastructures import ImmutableMultiDict

import answers
import contents
import styles
from description import HTTP_HEADERS, Request

SERVER = "http://127.0.0.1:8080"

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass
class Operation:
    operation_id: str
    method: str
    pattern: re.Pattern
    parameters: list
    content: dict  # of the request's body, by media type
    responses: dict


class Wire:
    def __init__(self, path):
        self.document = expanded(yaml.safe_load(path.read_text()))
        self.operations = list(operations(self.document))
        texts = {name: str for name in ("date", "date-time", "uuid", "byte")}
        self.core = OpenAPI.from_dict(
            readable(self.document), config=Config(extra_format_unmarshallers=texts))

    def judge(self, method, path, query, headers, body):
        """What is wrong with a request, a sentence each, and the answer to it."""
        for operation in self.operations:
            match = operation.pattern.fullmatch(path)
            if match and operation.method == method:
                break
        else:
            return [f"{method} {path} is not in the description"], None
        try:
            call = Call(operation, match, query, headers)
            content = contents.decode(operation.content, headers, body)
            violations = call.violations() + disagreements(call, self.core, path, headers)
        except ValueError as error:
            return [f"{operation.operation_id}: {error}"], None
        if content is not None:
            violations += faults("the body", content["value"], content.pop("schema"))
        return violations, answers.answer(operation, call.values, content)


class Call:
    """The decoded parameters of one request: place, name, value and schema."""

    def __init__(self, operation, match, query, headers):
        self.operation = operation
        self.path = {name: text for name, text in match.groupdict().items()}
        self.query = query
        self.pools = {
            "query": styles.Pairs(query), "cookie": cookies(headers, operation.parameters)}
        self.fields = headers
        self.values = []
        # Objects without a list of members take what no other parameter has.
        for parameter in sorted(operation.parameters, key=lambda each: takes_the_rest(each)):
            value = self.decoded(parameter)
            if value is not styles.ABSENT:
                self.values.append((parameter, value))
            elif parameter.get("required"):
                raise styles.Undecodable(f"{parameter['name']} is missing")

    def decoded(self, parameter):
        name, place = parameter["name"], parameter["in"]
        if place == "querystring":
            self.pools["query"] = styles.Pairs("")
            return contents.querystring(parameter["content"], self.query)
        source = self.source(name, place)
        style = style_of(parameter)
        if "content" not in parameter:
            return styles.decode(style, source)
        text = style.plain(source) if isinstance(source, str) else None
        if isinstance(source, styles.Pairs):
            found = source.take(lambda each: each == name)
            text = style.plain(found[0][1]) if found else None
        return styles.ABSENT if text is None else contents.text(parameter["content"], text)

    def source(self, name, place):
        if place == "path":
            return self.path[name]
        return self.fields.get(name) if place == "header" else self.pools[place]

    def violations(self):
        """Values that their schemas do not allow, and what nobody declared."""
        found = [f for parameter, value in self.values
                 for f in faults(parameter["name"], value, schema_of(parameter))]
        left = [("query", name) for name in self.pools["query"].names]
        left += [("cookie", name) for name in self.pools["cookie"].names]
        declared = {each["name"].lower() for each in self.operation.parameters}
        allowed = HTTP_HEADERS | declared | {"cookie"}
        left += [("header", name) for name in self.fields.keys() if name.lower() not in allowed]
        return found + [f"the {place} parameter {name} is not declared" for place, name in left]


def disagreements(call, core, path, headers):
    """Where openapi-core reads something else than the reference decoder."""
    parameters = RequestParameters(
        path={name: unquote(text) for name, text in call.path.items()},
        query=ImmutableMultiDict(styles.Pairs(call.query).decoded()),
        header=headers, cookie=ImmutableMultiDict(cookies(headers).decoded()))
    request = Request(SERVER, path, call.operation.method.lower(), parameters, None, "")
    if request.method not in METHODS or any(map(has_slashes, call.operation.parameters)):
        return []  # it finds no additionalOperations, and no path with a slash in a value
    try:
        found = core.unmarshal_request(request)
    except OpenAPIError as error:
        return [f"openapi-core: {error!r}: {error.__cause__!r}"]
    readable = [(each, value) for each, value in call.values if not weakness(each, value)]
    pairs = [(each, value, getattr(found.parameters, each["in"]).get(each["name"]))
             for each, value in readable]
    return [f"openapi-core reads {each['name']} as {other!r}, not {value!r}"
            for each, value, other in pairs if other != value]


def weakness(parameter, value=None):
    """Why openapi-core's word does not count for a parameter; None where it does."""
    style, schema = style_of(parameter), schema_of(parameter)
    kind = styles.structure(schema)
    if parameter["in"] == "querystring":
        return "it does not know the place"
    if style.style in ("label", "matrix", "cookie", "spaceDelimited"):
        return "it leaves the style undecoded, or splits at a text that is decoded by then"
    if style.style == "form" and style.explode and kind == "object":
        return "it leaves exploded objects out"
    if style.style == "deepObject" and is_nested(schema):
        return "it leaves out objects in objects"
    if style.style == "deepObject" and not all(re.fullmatch(r"\w+", name) for name in value or ()):
        return "it knows no names but words"
    if value == "":
        return "it takes an empty text for none"
    if kind == "any" and not isinstance(value, (str, type(None))):
        return "it takes for text what no schema types"
    is_repeated = style.style == "form" and style.explode
    if not is_repeated and has_delimiter(value):
        return "it splits values after they are decoded"
    return None


def is_nested(schema):
    members = schema.get("properties", {}).values()
    return any(styles.structure(member) != "scalar" for member in members)


def has_delimiter(value):
    """Whether a text in a list or an object holds a character at which openapi-core splits."""
    texts = [*value, *(value.values() if isinstance(value, dict) else ())] \
        if isinstance(value, (list, dict)) else []
    return any(mark in str(text) for text in texts for mark in ",|=")


def style_of(parameter):
    place = parameter["in"]
    standard = "simple" if place in ("path", "header") else "form"
    style = parameter.get("style", standard)
    explode = parameter.get("explode", style in ("form", "cookie"))
    return styles.Parameter(parameter["name"], place, style, explode, schema_of(parameter))


def schema_of(parameter):
    if "schema" in parameter:
        return parameter["schema"]
    return next(iter(parameter["content"].values()))["schema"]


def takes_the_rest(parameter):
    style, schema = style_of(parameter), schema_of(parameter)
    return (style.style in ("form", "cookie") and style.explode
            and styles.structure(schema) == "object" and "properties" not in schema)


def cookies(headers, parameters=()):
    """The pairs of the cookies; the cookie style encodes none of their names."""
    is_plain = any(each.get("style") == "cookie" for each in parameters)
    text = headers.get("Cookie", "").replace("; ", ";")
    return styles.Pairs(text, ";", decode=str if is_plain else unquote)


def faults(name, value, schema):
    """What a schema has against a value, formats included."""
    validator = OAS32Validator(schema, format_checker=oas32_format_checker)
    return [f"{name}: {error.message}" for error in validator.iter_errors(value)]


def operations(document):
    for template, item in document["paths"].items():
        methods = {method.upper(): item[method] for method in METHODS if method in item}
        for method, operation in (methods | item.get("additionalOperations", {})).items():
            own = operation.get("parameters", [])
            names = {(each["name"], each["in"]) for each in own}
            shared = [each for each in item.get("parameters", [])
                      if (each["name"], each["in"]) not in names]
            yield Operation(
                operation["operationId"], method, pattern(template, own), shared + own,
                operation.get("requestBody", {}).get("content", {}), operation["responses"])


def pattern(template, parameters):
    """A path as an expression; a parameter with reserved characters may have slashes."""
    wide = {each["name"] for each in parameters if has_slashes(each)}
    parts = re.split(r"\{(\w+)\}", template)
    for index in range(1, len(parts), 2):
        parts[index] = f"(?P<{parts[index]}>{'.+' if parts[index] in wide else '[^/]+'})"
    parts[::2] = map(re.escape, parts[::2])
    return re.compile("".join(parts))


def has_slashes(parameter):
    return parameter["in"] == "path" and parameter.get("allowReserved", False)


def expanded(document):
    """The document with each reference replaced by what it names; it has no cycles."""
    def walk(node):
        if isinstance(node, list):
            return [walk(item) for item in node]
        if not isinstance(node, dict):
            return node
        while isinstance(node.get("$ref"), str):
            target = document
            for part in node["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return {name: walk(item) for name, item in node.items()}
    return walk(document)


def opaque(parameter):
    """A parameter of the path, which has to be declared, as any text."""
    return {"name": parameter["name"], "in": "path", "required": True, "schema": {"type": "string"}}


def readable(document):
    """The description as openapi-core gets it: parameters that it can read, and no bodies."""
    document = copy.deepcopy(document)
    for item in document["paths"].values():
        for holder in [item] + [item[method] for method in METHODS if method in item]:
            holder.pop("requestBody", None)
            if "parameters" in holder:
                holder["parameters"] = [
                    opaque(each) if weakness(each) else each for each in holder["parameters"]
                    if each["in"] == "path" or not weakness(each)]
    return document
