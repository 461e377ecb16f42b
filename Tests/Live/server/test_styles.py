"""The reference decoder against what others say: run with `python -m unittest discover`."""

import json
import re
import unittest
from pathlib import Path
from urllib.parse import quote, unquote

from styles import ABSENT, Pairs, Parameter, Undecodable, decode

# The data lies beside the project, and is read in place.
DATA = Path(__file__).resolve().parents[4] / "shared" / "conformance" / "uri-template"

# One expression, with literals around it at most: what a parameter of OpenAPI can be.
TEMPLATE = re.compile(r"([^{}]*)\{([+.;?&]?)([\w,*]+)\}([^{}]*)")

RESERVED = ":/?#[]@!$&'()*+,;=%"

STYLES = {"": "simple", "+": "simple", ".": "label", ";": "matrix", "?": "form", "&": "form"}


def schema_of(value):
    """A schema for a variable of the data, in which all scalars may be compared as texts."""
    if isinstance(value, list):
        return {"type": "array", "items": {"type": "string"}}
    if isinstance(value, dict):
        return {"type": "object", "additionalProperties": {"type": "string"}}
    return {"type": "string"}


def text_of(value):
    """A variable with its scalars as texts; what RFC 6570 calls undefined is absent."""
    if value is None or value in ([], {}):
        return ABSENT
    if isinstance(value, list):
        return [str(item) for item in value]
    if isinstance(value, dict):
        return {name: str(item) for name, item in value.items()}
    return str(value)


def read(match, expansion, variables):
    """The decoded variables of an expression, by name; None where no parameter is like that."""
    prefix, sign, names, suffix = match.groups()
    names = names.split(",")
    if len(names) > 1 and sign not in ("?", "&"):
        return None
    # A list whose elements may hold the delimiter cannot be read back.
    if sign == "+" and isinstance(variables.get(names[0].rstrip("*")), (list, dict)):
        return None
    text = expansion.removeprefix(quote(prefix, RESERVED)).removesuffix(quote(suffix, RESERVED))
    found = {}
    source = Pairs(text.lstrip("?&")) if STYLES[sign] == "form" else text
    for name in names:
        place = "query" if STYLES[sign] == "form" else "path"
        parameter = Parameter(
            name.rstrip("*"), place, STYLES[sign], name.endswith("*"),
            schema_of(variables.get(name.rstrip("*"))))
        found[parameter.name] = decode(parameter, source) if source != "" else ABSENT
    return found


class TemplateTests(unittest.TestCase):
    """Decoding undoes the expansions of uri-templates' test suite."""

    def test_expansions(self):
        if not DATA.exists():
            return print(f"SKIPPED: the expansions of RFC 6570, because there is no folder {DATA}")
        count = 0
        for name in ("spec-examples", "spec-examples-by-section", "extended-tests"):
            for section, content in json.loads((DATA / f"{name}.json").read_text()).items():
                for template, expansion in content["testcases"]:
                    count += self.check(section, template, expansion, content["variables"])
        self.assertGreater(count, 90)
        print(f"uri-template: {count} expansions")

    def check(self, section, template, expansions, variables):
        match = TEMPLATE.fullmatch(template)
        if not match:
            return 0
        for expansion in expansions if isinstance(expansions, list) else [expansions]:
            found = read(match, expansion, variables)
            if found is None:
                return 0
            for name, value in found.items():
                expected = text_of(variables.get(name))
                if expected == "" and value is ABSENT:
                    continue  # an empty text in the path leaves nothing behind
                if match[2] == "+" and isinstance(expected, str):
                    expected = unquote(expected)  # encoded triplets were passed on
                self.assertEqual(value, expected, f"{section}: {template} is {expansion}")
        return 1


class TypeTests(unittest.TestCase):
    """Values get the types of their schemas, and what no style makes is refused."""

    def decoded(self, source, style="form", explode=True, place="query", **schema):
        return decode(Parameter("color", place, style, explode, schema), source)

    COLOR = {"type": "object", "properties": {"R": {"type": "integer"}, "G": {"type": "number"}}}
    NUMBERS = {"type": "array", "items": {"type": "integer"}}

    def test_types_are_kept(self):
        self.assertEqual(self.decoded(Pairs("color=7"), type="integer"), 7)
        self.assertEqual(self.decoded(Pairs("color=7"), type="string"), "7")
        self.assertEqual(self.decoded(Pairs("color=7")), 7)
        self.assertEqual(self.decoded(Pairs("color=seven")), "seven")
        self.assertIs(self.decoded(Pairs("color=true"), type="boolean"), True)
        self.assertEqual(self.decoded(Pairs("R=100&G=1.5"), **self.COLOR), {"R": 100, "G": 1.5})
        self.assertEqual(
            self.decoded("R,100,G,1.5", "simple", False, "path", **self.COLOR),
            {"R": 100, "G": 1.5})

    def test_deep_objects(self):
        schema = {"type": "object", "properties": {"a": self.COLOR, "b": self.NUMBERS}}
        pairs = Pairs("color%5Ba%5D%5BR%5D=1&color%5Bb%5D=2&color%5Bb%5D=3&other=4")
        self.assertEqual(
            self.decoded(pairs, "deepObject", **schema), {"a": {"R": 1}, "b": [2, 3]})
        self.assertEqual(pairs.names, ["other"])

    def test_delimiters(self):
        texts = {"spaceDelimited": "1%202", "pipeDelimited": "1%7C2", "form": "1,2"}
        for style, text in texts.items():
            pairs = Pairs(f"color={text}")
            self.assertEqual(self.decoded(pairs, style, False, **self.NUMBERS), [1, 2])
        with self.assertRaises(Undecodable):
            self.decoded(Pairs("color=1,2"), "pipeDelimited", False, **self.NUMBERS)

    def test_faults(self):
        with self.assertRaises(Undecodable):
            self.decoded("blue", "label", place="path", type="string")
        with self.assertRaises(Undecodable):
            self.decoded(";colour=blue", "matrix", place="path", type="string")
        with self.assertRaises(Undecodable):
            self.decoded(Pairs("color=a&color=b"), type="string")
        with self.assertRaises(Undecodable):
            self.decoded("R,100,G", "simple", False, "path", **self.COLOR)


if __name__ == "__main__":
    unittest.main()
