"""The published schema is a schema, and outputs validate against it."""

import json

import jsonschema
import pytest
import verbale
from conftest import DOCUMENT


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(verbale.json_schema())


def test_a_full_document_validates(document, valid):
    valid(document.to_dict())
    valid(document.to_dict(text=True, syntax=True))


def test_every_key_is_required(document, valid):
    for key in document.to_dict():
        broken = document.to_dict()
        del broken[key]
        with pytest.raises(jsonschema.ValidationError):
            valid(broken)


def test_other_keys_are_refused(document, valid):
    with pytest.raises(jsonschema.ValidationError):
        valid({**document.to_dict(), "more": 1})


@pytest.mark.parametrize("definition", ["actor", "statement", "agreement", "topic", "occasion"])
def test_enumerations_are_those_that_are_read(definition):
    records = {
        "actor": "actors",
        "statement": "statements",
        "agreement": "agreements",
        "occasion": "occasions",
        "topic": "topics",
    }
    for key, field in verbale.json_schema()["$defs"][definition]["properties"].items():
        for value in field.get("enum", []):
            json_text = json.dumps({"verbale": "1", records[definition]: [{key: value}]})
            record = getattr(verbale.Document.from_json(json_text), records[definition])[0]
            assert getattr(record, key) == value


def test_the_handmade_document_uses_known_keys():
    properties = verbale.json_schema()["properties"]
    assert set(DOCUMENT) <= set(properties)
