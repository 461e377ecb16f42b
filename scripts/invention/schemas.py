"""Makes up schemas."""

import random

from invention.words import COMPONENT_NAMES, FORMATS, NAMES, TEXTS


class SchemaInventor:
    """Makes up schemas for one version of the specification."""

    def __init__(self, seed, components=50, paths=25):
        self.random = random.Random(seed)
        self.version = ["3.0.3", "3.1.0", "2.0", "3.2.0"][seed % 4]
        self.is_swagger = self.version == "2.0"
        self.has_type_lists = self.version in ("3.1.0", "3.2.0")
        self.components = self.names(components, COMPONENT_NAMES)
        self.path_count = paths
        self.tags = self.names(5)

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, values):
        return self.random.choice(values)

    def name(self, pool=NAMES):
        if self.chance(0.3):
            parts = ["foo", "Bar", "ID", "url", "2", "_", "-", "Get", "s"]
            return "".join(self.pick(parts) for _ in range(3))
        return self.pick(pool)

    def names(self, count, pool=NAMES):
        found = {}
        while len(found) < count:
            name = self.name(pool)
            found[name if self.chance(0.7) or name not in found else name + str(len(found))] = True
        return list(found)

    def text(self):
        return self.pick(TEXTS)

    def reference(self, depth=0):
        place = "#/definitions/" if self.is_swagger else "#/components/schemas/"
        return {"$ref": place + self.pick(self.components)}

    def schema(self, depth=3):
        if depth <= 0:
            made = self.pick([self.reference, self.primitive, self.enumeration])()
        else:
            made = self.pick([
                self.reference, self.reference, self.primitive, self.primitive, self.enumeration,
                self.array, self.object, self.object, self.map, self.all_of, self.one_of, self.odd,
            ])(depth=depth - 1)
        return self.decorated(made)

    def decorated(self, schema):
        if "$ref" in schema and not self.has_type_lists:
            return schema
        if self.chance(0.25):
            schema = self.nullable(schema)
        if self.chance(0.3):
            schema["description"] = self.text()
        if self.chance(0.1):
            schema["deprecated"] = True
        return schema

    def nullable(self, schema):
        """One of the ways to say that a value may be null."""
        if self.is_swagger:
            return {**schema, "x-nullable": True}
        if not self.has_type_lists:
            return {**schema, "nullable": True}
        if isinstance(schema.get("type"), str) and self.chance(0.5):
            return {**schema, "type": self.shuffled([schema["type"], "null"])}
        return {self.pick(["anyOf", "oneOf"]): self.shuffled([schema, {"type": "null"}])}

    def shuffled(self, values):
        self.random.shuffle(values)
        return values

    def primitive(self, depth=0):
        kind = self.pick(["string", "string", "integer", "number", "boolean"])
        schema = {"type": kind}
        if kind != "boolean" or self.chance(0.1):
            form = self.pick(FORMATS[kind])
            if form:
                schema["format"] = form
        self.bound(schema, kind)
        if self.chance(0.1):
            schema["default"] = self.value(kind)
        return schema

    def bound(self, schema, kind):
        if kind == "string" and self.chance(0.3):
            schema.update(minLength=self.random.randint(0, 3), maxLength=self.random.randint(3, 99))
        if kind == "string" and self.chance(0.1):
            schema["pattern"] = self.pick(["^[a-z]+$", "\\d{3}", "(?<name>x)\"/", "["])
        if kind in ("integer", "number") and self.chance(0.3):
            schema["minimum"] = self.pick([0, -1, 1.5, -9223372036854775808])
            schema["maximum"] = self.pick([10, 1e30, 9223372036854775807, 18446744073709551616])
        if kind in ("integer", "number") and self.chance(0.1):
            schema["multipleOf"] = self.pick([1, 0.01, 3])
        if kind in ("integer", "number") and self.chance(0.1):
            schema["exclusiveMinimum"] = -5 if self.has_type_lists else True

    def value(self, kind):
        return {
            "string": self.name(), "integer": self.pick([0, 1, -1, 99999999999]),
            "number": self.pick([0.5, 1, -2.25, 1e21]), "boolean": self.chance(0.5)}[kind]

    def enumeration(self, depth=0):
        kind = self.pick(["string"] * 6 + ["integer", "number", "boolean", "mixed"])
        if kind == "mixed":
            values = [self.value(self.pick(["string", "integer", "number", "boolean"])) for _ in range(4)]
            schema = {"enum": values}
        else:
            values = self.names(self.random.randint(1, 8)) if kind == "string" else [
                self.value(kind) for _ in range(3)]
            schema = {"type": kind, "enum": values}
        if self.chance(0.2):
            schema["enum"] = values + [None]
        if self.chance(0.15):
            schema["x-enum-varnames"] = [self.name() for _ in values]
        if self.has_type_lists and self.chance(0.15):
            schema = {"const": self.value(self.pick(["string", "integer", "boolean"]))}
        return schema

    def array(self, depth):
        schema = {"type": "array", "items": self.schema(depth)}
        if self.chance(0.2):
            schema.update(minItems=1, maxItems=self.random.randint(1, 9), uniqueItems=self.chance(0.5))
        if self.has_type_lists and self.chance(0.15):
            schema["prefixItems"] = [self.schema(0), self.schema(0)]
            schema["items"] = self.pick([False, self.schema(0)])
        return schema

    def object(self, depth):
        names = self.names(self.random.randint(0, 9))
        properties = {name: self.schema(depth) for name in names}
        for name, schema in properties.items():
            if "$ref" not in schema and self.chance(0.15):
                schema[self.pick(["readOnly", "writeOnly"])] = True
        schema = {"type": "object", "properties": properties}
        if self.chance(0.15):
            del schema["type"]
        if self.chance(0.6):
            schema["required"] = [name for name in names if self.chance(0.5)] + (
                [self.name()] if self.chance(0.1) else [])
        if self.chance(0.3):
            schema["additionalProperties"] = self.pick([True, False, {}, self.schema(0)])
        if self.has_type_lists and self.chance(0.1):
            schema["patternProperties"] = {"^x-": self.schema(0)}
        if self.has_type_lists and self.chance(0.1):
            schema["dependentRequired"] = {names[0] if names else "a": ["b"]}
        return schema

    def map(self, depth):
        return {"type": "object", "additionalProperties": self.pick([True, {}, self.schema(depth)])}

    def all_of(self, depth):
        branches = [self.branch(depth) for _ in range(self.random.randint(1, 3))]
        if self.chance(0.3):
            branches.append({"required": [self.name()]})
        if self.chance(0.2):
            branches.append({"description": self.text()})
        schema = {"allOf": branches}
        if self.chance(0.3):
            schema.update(self.object(0))
        return schema

    def branch(self, depth):
        return self.reference() if self.chance(0.6) else self.object(depth)

    def one_of(self, depth):
        if self.is_swagger:
            return self.object(depth)
        keyword = self.pick(["oneOf", "anyOf"])
        if self.chance(0.4):
            return self.discriminated(keyword)
        schema = {keyword: [self.schema(depth) for _ in range(self.random.randint(1, 4))]}
        if self.chance(0.2):
            schema.update(self.object(0))
        return schema

    def discriminated(self, keyword):
        branches = [self.reference() for _ in range(self.random.randint(1, 4))]
        discriminator = {"propertyName": self.name()}
        if self.chance(0.5):
            discriminator["mapping"] = {
                self.name(): self.pick([branch["$ref"], branch["$ref"].split("/")[-1], "Nothing"])
                for branch in branches}
        return {keyword: branches, "discriminator": discriminator}

    def odd(self, depth):
        """What says little, or what nothing can be made of."""
        choices = [
            {}, {"type": "object"}, {"type": "array", "items": {}}, {"properties": {}},
            {"not": {"type": "string"}}, {"title": self.name()}, {"allOf": [{}]}, {"example": 1}]
        if self.has_type_lists:
            choices += [
                {"type": self.shuffled(["string", "integer", "array", "object"])[:3]}, {"type": "null"},
                {"type": ["null"]}, {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
                {"$defs": {"inner": self.schema(0)}, "$ref": self.reference()["$ref"]}]
        return self.pick(choices)
