"""What the depot answers: by operation, then by scenario."""

import json

PART_ID = "0b5d1f3e-6b0a-4a53-9f0c-2f6f1f3f9a11"

PART = {
    "id": PART_ID,
    "name": "Hinge",
    "visibility": "unlisted",
    "supplier": None,
    "note": "mind the grease",
    "weight": 0.25,
    "madeOn": "2024-02-29",
    "updatedAt": "2024-03-01T12:30:45.5Z",
    "stock": {"north": 3, "south": 0},
    "attributes": {"b": [1, {"c": None}], "a": True},
    "dimensions": {"unit": "mm", "height": 12.5, "width": 3},
    "category": {"name": "Doors", "parent": {"name": "House"}},
}

BARE_PART = {
    "id": PART_ID,
    "name": "Hinge",
    "visibility": "listed",
    "supplier": "Acme",
    "updatedAt": "2024-03-01T12:30:45Z",
    "stock": {},
}

CATEGORIES = [
    {"name": "House", "children": [{"name": "Doors", "parent": {"name": "House"}}]},
    {"name": "Garden", "children": []},
]

SHELF = {
    "code": "A/1 ü",
    "topCrate": {"number": 1, "shelf": {"code": "B"}},
    "crates": [{"number": 1}, {"number": 2, "shelf": {"code": "C", "crates": []}}],
}

DRAWING = bytes(range(256))


def as_json(status, value):
    return status, "application/json", json.dumps(value).encode()


PROBLEMS = {
    "unauthorized": as_json(401, {"reason": "wrong"}),
    "not-found": as_json(404, {"partId": PART_ID}),
    "not-valid": as_json(422, {"errors": {"name": "is taken"}}),
    "out-of-order": as_json(503, {"title": "The depot is closed"}),
    "undocumented": as_json(503, {"title": "The depot is closed"}),
}

ANSWERS = {
    "checkHealth": {"example": (200, "text/plain; charset=utf-8", "open – come in".encode())},
    "listParts": {
        "example": as_json(200, {"parts": [PART, BARE_PART], "total": 9007199254740993}),
        **PROBLEMS,
    },
    "createPart": {
        "example": as_json(200, PART), "ordered": as_json(202, {"number": 7}), **PROBLEMS,
    },
    "getPart": {"example": as_json(200, PART), "bare": as_json(200, BARE_PART), **PROBLEMS},
    "updatePart": {"example": as_json(200, PART), **PROBLEMS},
    "deletePart": {"example": (204, None, b""), **PROBLEMS},
    "downloadPartDrawing": {"example": (200, "application/octet-stream", DRAWING), **PROBLEMS},
    "listCategories": {"example": as_json(200, CATEGORIES)},
    "getShelf": {"example": as_json(200, SHELF)},
    "sendEnquiry": {"example": as_json(200, {"json": "yes", "fields": 2})},
    "fillEnquiryForm": {"example": (204, None, b"")},
    "uploadEnquiryFiles": {"example": (204, None, b"")},
    "writeEnquiryNote": {"example": (204, None, b"")},
}
