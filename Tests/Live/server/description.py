"""An OpenAPI description: finds the operation of a request and says what is wrong with the request."""

import re
from dataclasses import dataclass, field

import yaml
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from variants import Schemas

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# Headers that HTTP itself needs, or that a client adds for its own sake.
HTTP_HEADERS = {
    "accept", "accept-encoding", "accept-language", "connection", "content-length",
    "content-type", "host", "user-agent",
}


@dataclass
class Request:
    """A request in the form that openapi-core asks for."""

    host_url: str
    path: str
    method: str
    parameters: RequestParameters
    body: bytes | None
    content_type: str


@dataclass
class Answer:
    """A response in the form that openapi-core asks for."""

    status_code: int
    content_type: str
    data: bytes
    headers: Headers = field(default_factory=Headers)


@dataclass
class Operation:
    operation_id: str
    method: str
    pattern: re.Pattern
    parameters: list
    security: list
    responses: dict


class Description:
    def __init__(self, path):
        self.document = yaml.safe_load(path.read_text())
        self.api = OpenAPI.from_file_path(str(path))
        self.schemas = Schemas(self.document)
        self.server = self.document["servers"][0]["url"]
        self.operations = list(self.read_operations())

    def read_operations(self):
        for template, item in self.document["paths"].items():
            pattern = "[^/]+".join(re.escape(part) for part in re.split(r"\{[^}]*\}", template))
            for method in METHODS:
                if method in item:
                    yield self.operation(method, re.compile(pattern), item, item[method])

    def operation(self, method, pattern, item, operation):
        parameters = item.get("parameters", []) + operation.get("parameters", [])
        return Operation(
            operation["operationId"], method.upper(), pattern,
            [self.schemas.resolve(parameter) for parameter in parameters],
            operation.get("security", self.document.get("security", [])),
            operation["responses"])

    def find(self, method, path):
        for operation in self.operations:
            if operation.method == method and operation.pattern.fullmatch(path):
                return operation
        return None

    def request(self, method, path, query, headers, body):
        """`query` is a list of pairs, `headers` are Werkzeug's."""
        parameters = RequestParameters(
            query=ImmutableMultiDict(query), header=headers, cookie=ImmutableMultiDict())
        content_type = headers.get("Content-Type", "")
        return Request(self.server, path, method.lower(), parameters, body or None, content_type)

    def violations(self, operation, request):
        """What the description has against a request, a sentence each."""
        return self.undeclared(operation, request) + self.faults(request)

    def faults(self, request):
        try:
            self.api.validate_request(request)
        except OpenAPIError as error:
            causes = [str(error), str(error.__cause__ or "")]
            causes += [str(each) for each in getattr(error.__cause__, "schema_errors", [])]
            return [": ".join(cause.split("\n")[0] for cause in causes if cause)]
        return []

    def undeclared(self, operation, request):
        """Parameters that nobody declared, which openapi-core lets pass."""
        declared = {(each["in"], each["name"].lower()) for each in operation.parameters}
        names = [("query", name) for name in request.parameters.query]
        names += [("header", name) for name in request.parameters.header.keys()]
        allowed = HTTP_HEADERS | self.security_headers(operation)
        return [
            f"the {place} parameter {name} is not declared"
            for place, name in names
            if (place, name.lower()) not in declared
            and not (place == "header" and name.lower() in allowed)
        ]

    def security_headers(self, operation):
        schemes = self.document["components"].get("securitySchemes", {})
        used = [schemes[name] for requirement in operation.security for name in requirement]
        keys = {each["name"].lower() for each in used if each.get("in") == "header"}
        return keys | ({"authorization"} if any(each["type"] == "http" for each in used) else set())

    def answer_faults(self, request, answer):
        """What the description has against an answer: the tests must not be fed with nonsense."""
        if answer.content_type == "application/octet-stream":
            return []  # openapi-core takes every answer for a text
        try:
            self.api.validate_response(request, answer)
        except OpenAPIError as error:
            return [f"the answer: {error}: {error.__cause__}"]
        return []

    def answer_schema(self, operation, status):
        content = operation.responses[str(status)]["content"]
        return content["application/json"]["schema"]

    def example(self, operation, status):
        """What the description itself shows of an answer, for where the pages are not there."""
        return operation.responses[str(status)]["content"]["application/json"]["example"]
