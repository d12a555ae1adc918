"""The stubs name what the built module has, no more and no less."""

import ast
import importlib.resources

import verbale
from verbale import _core


def stub() -> dict[str, ast.AST]:
    source = importlib.resources.files("verbale").joinpath("_core.pyi").read_text(encoding="utf-8")
    return {node.name: node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}


def public(names) -> set[str]:
    return {name for name in names if not name.startswith("_") or name == "_repr_html_"}


def test_classes():
    built = {name for name, value in vars(_core).items() if isinstance(value, type)}
    assert set(stub()) == built


def test_members():
    for name, node in stub().items():
        stubbed = public(item.name for item in node.body if isinstance(item, ast.FunctionDef))
        assert stubbed == public(vars(getattr(_core, name))), name


def test_docstrings():
    for name, node in stub().items():
        built = getattr(_core, name)
        assert (built.__doc__ or "").strip() == ast.get_docstring(node) or issubclass(built, Exception), name
        for item in node.body:
            if isinstance(item, ast.FunctionDef) and (wanted := ast.get_docstring(item)):
                assert wanted in getattr(built, item.name).__doc__, f"{name}.{item.name}"


def enumerations_of(schema) -> set[tuple[str, ...]]:
    """Return every list of values that a JSON Schema enumerates, without null."""
    if isinstance(schema, list):
        return {values for item in schema for values in enumerations_of(item)}
    if not isinstance(schema, dict):
        return set()
    own = {tuple(value for value in schema["enum"] if value is not None)} if "enum" in schema else set()
    return own | enumerations_of(list(schema.values()))


def test_enumerations():
    source = importlib.resources.files("verbale").joinpath("_core.pyi").read_text(encoding="utf-8")
    literals = {
        ast.literal_eval(node.value.slice)
        for node in ast.parse(source).body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Subscript)
    }
    assert literals == enumerations_of(verbale.json_schema())
