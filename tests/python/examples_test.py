"""The README and the notebooks say what works."""

import os
import re
import sys
from pathlib import Path

import nbclient
import nbformat
import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.S)


def test_python_of_the_readme_runs(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    for block in blocks("python"):
        exec(block, {})
    assert "stress" in capsys.readouterr().out


def test_cpp_of_the_readme_is_the_example():
    program = (ROOT / "examples" / "extract.cc").read_text(encoding="utf-8")
    assert all(block in program for block in blocks("cpp"))


def test_paths_of_the_readme_exist():
    for path in re.findall(r"\]\((?!http)([^)#]+)\)", README):
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("notebook", sorted((ROOT / "examples").glob("*.ipynb")), ids=lambda path: path.stem)
def test_notebooks_run(notebook, monkeypatch):
    monkeypatch.setenv("PATH", os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    content = nbformat.read(notebook, as_version=4)
    nbclient.NotebookClient(content, timeout=120, resources={"metadata": {"path": str(notebook.parent)}}).execute()
