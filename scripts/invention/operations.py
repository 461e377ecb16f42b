"""Makes up operations."""

from invention.schemas import SchemaInventor
from invention.words import MEDIA, METHODS, STYLES


class OperationInventor(SchemaInventor):
    """Makes up paths, and all that stands in them."""

    def parameter(self, place, name):
        required = place == "path" or self.chance(0.3)
        parameter = {"name": name, "in": place, "required": required}
        if self.chance(0.5):
            parameter["description"] = self.text()
        if self.is_swagger:
            return {**parameter, **self.swagger_item(place)}
        if self.chance(0.1):
            return {**parameter, "content": {"application/json": {"schema": self.schema(1)}}}
        parameter["schema"] = self.schema(2)
        if self.chance(0.5):
            parameter["style"] = self.pick(STYLES[place])
        if self.chance(0.4):
            parameter["explode"] = self.chance(0.5)
        if self.chance(0.1):
            parameter["allowReserved"] = True
        if self.chance(0.1):
            parameter["deprecated"] = True
        return parameter

    def swagger_item(self, place):
        kind = self.pick(["string", "integer", "number", "boolean", "array"])
        if kind != "array":
            return self.primitive() if self.chance(0.7) else {"type": "string", "enum": self.names(3)}
        formats = ["csv", "ssv", "tsv", "pipes"] + (["multi"] if place in ("query", "formData") else [])
        return {"type": "array", "items": self.primitive(), "collectionFormat": self.pick(formats)}

    def parameters(self, path_names):
        made = [self.parameter("path", name) for name in path_names if self.chance(0.95)]
        places = ["query", "query", "header"] + ([] if self.is_swagger else ["cookie"])
        for name in self.names(self.random.randint(0, 5)):
            made.append(self.parameter(self.pick(places), name or "q"))
        return made

    def content(self, media=None):
        made = {}
        for kind in {self.pick(media or MEDIA): True for _ in range(self.pick([1, 1, 1, 2, 4]))}:
            made[kind] = {"schema": self.schema(2)} if self.chance(0.95) else {}
            if self.chance(0.6) and ("form" in kind):
                made[kind]["schema"] = self.form()
                made[kind]["encoding"] = {
                    name: self.pick([
                        {"contentType": "image/png, image/jpeg"}, {"style": "form", "explode": False},
                        {"style": "deepObject"}, {"headers": {"X-A": {"schema": self.schema(0)}}}])
                    for name in made[kind]["schema"]["properties"] if self.chance(0.4)}
        return made

    def form(self):
        form = self.object(1)
        form["properties"]["file"] = {"type": "string", "format": "binary"}
        form["properties"]["files"] = {"type": "array", "items": {"type": "string", "format": "binary"}}
        return form

    def response(self):
        made = {"description": self.text()}
        if self.is_swagger:
            if self.chance(0.8):
                made["schema"] = self.schema(2)
            if self.chance(0.3):
                made["headers"] = {self.name() or "X": self.swagger_item("header")}
            return made
        if self.chance(0.85):
            made["content"] = self.content()
        if self.chance(0.3):
            made["headers"] = {
                name or "X": {"schema": self.schema(1), "required": self.chance(0.3)}
                for name in self.names(3)}
        return made

    def operation(self, path_names, method):
        operation = {"responses": {
            code: self.response() for code in self.random.sample(
                ["200", "201", "202", "204", "2XX" if not self.is_swagger else "206", "302", "400", "404",
                 "4XX" if not self.is_swagger else "409", "500", "default"], self.random.randint(1, 4))}}
        if self.chance(0.8):
            operation["operationId"] = self.name()
        if self.chance(0.8):
            operation["tags"] = [self.pick(self.tags) for _ in range(self.pick([1, 1, 2]))]
        if self.chance(0.7):
            operation["summary"], operation["description"] = self.text(), self.text()
        operation["parameters"] = self.parameters(path_names)
        if self.chance(0.3):
            operation["security"] = self.security()
        if method in ("put", "post", "patch") or self.chance(0.05):
            self.add_body(operation)
        if not self.is_swagger and self.chance(0.1):
            operation["callbacks"] = {self.name() or "c": {"{$request.body#/url}": {
                "post": {"requestBody": {"content": self.content()}, "responses": {"200": self.response()}}}}}
        if not self.is_swagger and self.chance(0.1):
            operation["servers"] = self.servers()
        return operation

    def add_body(self, operation):
        if not self.is_swagger:
            operation["requestBody"] = {"content": self.content(), "required": self.chance(0.6)}
        elif self.chance(0.6):
            operation["consumes"] = [self.pick(MEDIA)]
            operation["parameters"].append(
                {"name": "body", "in": "body", "schema": self.schema(2), "required": self.chance(0.6)})
        else:
            operation["consumes"] = [self.pick(["multipart/form-data", "application/x-www-form-urlencoded"])]
            for name in self.names(3):
                item = {"type": "file"} if self.chance(0.3) else self.swagger_item("formData")
                operation["parameters"].append({"name": name or "f", "in": "formData", **item})

    def security(self):
        schemes = ["key", "basic", "bearer", "Type", "oauth"]
        return [
            {self.pick(schemes): [] for _ in range(self.pick([0, 1, 1, 2]))}
            for _ in range(self.random.randint(0, 3))]

    def servers(self):
        return self.pick([
            [{"url": "https://one.example/v1"}], [{"url": "/relative"}],
            [{"url": "https://{region}.example:{port}/{base}", "description": self.text(), "variables": {
                "region": {"default": "eu", "enum": ["eu", "us", "default", "2"]},
                "port": {"default": "443"}, "base": {"default": ""}}}, {"url": "http://two.example"}]])

    def paths(self):
        made = {}
        for index in range(self.path_count):
            names = self.pick([[], ["id"], ["id", "class"], ["userId", "user_id"], ["self"], ["a-b"]])
            path = "/" + "/".join([self.pick(["pets", "users", "a.b", "größe", "x:y", "v1"]), str(index)] + [
                f"{{{name}}}" for name in names])
            allowed = METHODS[:7] if self.is_swagger else METHODS
            methods = self.random.sample(allowed, self.pick([1, 1, 2, 3]))
            made[path] = {method: self.operation(names, method) for method in methods}
            if self.version == "3.2.0" and self.chance(0.2):
                made[path]["query"] = self.operation(names, "post")
                made[path]["additionalOperations"] = {"COPY": self.operation(names, "post")}
        return made
