"""Makes up OpenAPI descriptions that combine what the specification allows in ways that nobody planned:
the same seed makes the same description."""

from invention.operations import OperationInventor


class Inventor(OperationInventor):
    """One description."""

    def schemes(self):
        return {
            "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
            "Type": {"type": "apiKey", "name": "k&y", "in": "query"},
            "basic": {"type": "basic"} if self.is_swagger else {"type": "http", "scheme": "basic"},
            "bearer": {"type": "apiKey", "name": "b", "in": "header"} if self.is_swagger else {
                "type": "http", "scheme": "bearer"},
            "oauth": {
                "type": "oauth2", "flow": "implicit", "authorizationUrl": "https://o.example", "scopes": {}
            } if self.is_swagger else {"type": "oauth2", "flows": {"clientCredentials": {
                "tokenUrl": "https://o.example", "scopes": {"read": ""}}}}}

    def document(self):
        info = {"title": self.name() or "T", "version": "1", "description": self.text()}
        schemas = {name: self.schema() for name in self.components}
        tags = [{"name": name, "description": self.text()} for name in self.tags]
        if self.is_swagger:
            return {
                "swagger": "2.0", "info": info, "host": "h.example", "basePath": "/v1", "tags": tags,
                "schemes": ["https"], "produces": ["application/json"], "definitions": schemas,
                "securityDefinitions": self.schemes(), "paths": self.paths()}
        made = {
            "openapi": self.version, "info": info, "servers": self.servers(), "tags": tags,
            "components": {"schemas": schemas, "securitySchemes": self.schemes()}, "paths": self.paths(),
            "security": self.security()}
        if self.has_type_lists:
            made["webhooks"] = {name or "hook": {"post": {
                "requestBody": {"content": self.content()}, "responses": {"200": self.response()}}}
                for name in self.names(4)}
        return made
