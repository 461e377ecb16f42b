"""Answers that the spec allows, or that a newer server gives, made from an example and its schema."""

ALL = {}


def variant(function):
    ALL[function.__name__.replace("_", "-")] = function
    return function


class Schemas:
    """Schemas of one document, with references followed."""

    def __init__(self, document):
        self.document = document

    def resolve(self, schema):
        while "$ref" in schema:
            target = self.document
            for part in schema["$ref"].removeprefix("#/").split("/"):
                target = target[part]
            schema = target
        return schema

    def is_nullable(self, schema):
        schema = self.resolve(schema)
        if "anyOf" in schema:
            return any(option == {"type": "null"} for option in schema["anyOf"])
        return not schema or "type" not in schema or "null" in schema["type"]

    def value(self, schema):
        """The schema of the value that is not null."""
        schema = self.resolve(schema)
        for option in schema.get("anyOf", []):
            if option != {"type": "null"}:
                return self.value(option)
        return schema


def walk(value, schema, schemas, visit):
    """Rebuilds a value from the leaves up; `visit` may change each object's members."""
    schema = schemas.value(schema)
    if isinstance(value, list):
        return [walk(item, schema.get("items", {}), schemas, visit) for item in value]
    if not isinstance(value, dict) or "properties" not in schema:
        return value
    members = {
        name: walk(item, schema["properties"].get(name, {}), schemas, visit)
        for name, item in value.items()
    }
    return visit(members, schema)


def is_leaf(value):
    """Whether no object with members is inside."""
    if isinstance(value, list):
        return all(is_leaf(item) for item in value)
    return not (isinstance(value, dict) and value)


@variant
def null_fields(value, schema, schemas):
    """Every property that may be null is null."""

    def visit(members, schema):
        nullable = {n for n, s in schema["properties"].items() if schemas.is_nullable(s)}
        return {name: None if name in nullable else item for name, item in members.items()}

    return walk(value, schema, schemas, visit)


@variant
def null_leaves(value, schema, schemas):
    """Every property that may be null and holds no other object is null."""

    def visit(members, schema):
        nullable = {n for n, s in schema["properties"].items() if schemas.is_nullable(s)}
        return {
            name: None if name in nullable and is_leaf(item) else item
            for name, item in members.items()
        }

    return walk(value, schema, schemas, visit)


@variant
def absent_fields(value, schema, schemas):
    """No property is there that is not required."""

    def visit(members, schema):
        return {n: item for n, item in members.items() if n in schema.get("required", [])}

    return walk(value, schema, schemas, visit)


@variant
def absent_leaves(value, schema, schemas):
    """No property is there that is not required and holds no other object."""

    def visit(members, schema):
        required = schema.get("required", [])
        return {n: item for n, item in members.items() if n in required or not is_leaf(item)}

    return walk(value, schema, schemas, visit)


@variant
def unknown_enum(value, schema, schemas):
    """Every enumeration has a value that the spec does not list."""

    def visit(members, schema):
        listed = {n for n, s in schema["properties"].items() if "enum" in schemas.value(s)}
        return {n: "not-in-the-spec" if n in listed else item for n, item in members.items()}

    return walk(value, schema, schemas, visit)


@variant
def unknown_field(value, schema, schemas):
    """Every object has a member that the spec does not know."""

    def visit(members, schema):
        return {"notInTheSpec": {"a": [1, None, "😀"]}, **members}

    return walk(value, schema, schemas, visit)


@variant
def missing_field(value, schema, schemas):
    """A required property is not there: the first one of the innermost object that has one."""
    done = []

    def visit(members, schema):
        required = [name for name in schema.get("required", []) if name in members]
        if done or not required:
            return members
        done.append(required[0])
        return {name: item for name, item in members.items() if name != required[0]}

    return walk(value, schema, schemas, visit)
