"""What the descriptions that are made up draw their names, texts and kinds from."""

# Names that mean something to Swift, to Foundation, to the runtime or to a description, that become
# one another in Swift, or that are none there.
NAMES = """id name type kind status value items data error result count tags parent children next self Self
Type default class func init in is as any some protocol extension import Any let var case switch return throw
throws try async await repeat where true false nil operator inout public private internal static struct enum
description hashValue json fields write validate check form request response options api body headers
unlisted jsonData encode additionalProperties wrapped null Date Data URL UUID String Int Bool Array Optional
Result Error Task Response Request Client Nullable Boxed JSONValue Calendar Locale Codable Sendable
user_id user-id userId UserID userID USER_ID x-rate X.Y a.b.c createdAt created_at is_active 2fa 3d-model
_links __typename $filter @type @id #text +1 -1 größe 日本語 имя emoji😀 percent% foo bar Foo FOO foo_ _foo
a/b a~b q? [] filter[name] ids[] 0 00 - _ . ..""".split() + [
    "with space", "", "tab\tname", "q\"uote", "back\\slash"]
COMPONENT_NAMES = [
    name for name in NAMES if name and all(c.isascii() and (c.isalnum() or c in "._-") for c in name)]
TEXTS = [
    "A plain sentence.", "Ends a comment */ early.", "Two\n\nparagraphs, with `code`.", "\\(interpolated)",
    "- a list\n- of two", "# A heading", "", "   ", "Trailing space ", "\"quoted\"",
    "ünïcödé 日本語 \u200b",
    "```swift\nlet x = 1\n```", "<b>html</b>", "A | table\n--|--\n1 | 2", "TODO: *nothing*"]
FORMATS = {
    "string": [None, None, "date-time", "date", "uuid", "uri", "byte", "binary", "email", "password",
               "decimal", "duration", "time", "hostname", "ipv4", "int64", "odd format"],
    "integer": [None, "int32", "int64", "uint64", "unix-time", "int8"],
    "number": [None, "float", "double", "decimal", "int64"],
    "boolean": [None, "odd"]}
MEDIA = [
    "application/json", "application/json; charset=utf-8", "application/vnd.api+json",
    "application/merge-patch+json", "text/plain", "text/csv", "application/octet-stream", "image/png",
    "application/xml", "multipart/form-data", "application/x-www-form-urlencoded", "*/*", "image/*",
    "text/event-stream", "application/x-ndjson", "application/pdf", "application/problem+json"]
STYLES = {
    "path": ["simple", "label", "matrix"], "header": ["simple"], "cookie": ["form"],
    "query": ["form", "spaceDelimited", "pipeDelimited", "deepObject"]}
METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]
