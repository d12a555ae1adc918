"""The published JSON Schema that every output validates against."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def json_schema() -> dict[str, Any]:
    """Return the schema of one document, version "1"."""
    text = files("verbale").joinpath("verbale-1.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema
