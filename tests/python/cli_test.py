"""The command line, run as its users run it."""

import json
import subprocess
import sys

import pytest
import verbale
from verbale.cli import main

STORY = "Envoy wants talks\n\n“We want talks,” Ada Envoy said.\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "a.txt").write_bytes(b"He said \xff so.\n")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "c.txt").write_text("", encoding="utf-8")
    (tmp_path / "other.md").write_text("not a text", encoding="utf-8")
    return tmp_path


def run(capsys, *arguments):
    code = main(list(map(str, arguments)))
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_a_folder_gives_a_line_a_document(folder, capsys, valid):
    code, out, _ = run(capsys, "extract", folder)
    documents = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [d["id"] for d in documents] == ["a.txt", "b.txt", "deep/c.txt"]
    assert any(note["code"] == "invalid_utf8" for note in documents[0]["notes"])
    for document in documents:
        valid(document)


def test_a_text_of_odd_bytes_is_named_and_read(folder, capsys):
    code, out, err = run(capsys, "agreements", folder)
    assert (code, out.splitlines()[1:]) == (0, [])
    assert err == (
        "verbale: a.txt: 1 byte is not UTF-8 and reads as U+FFFD\nverbale: deep/c.txt: the text has no words\n"
    )


@pytest.mark.parametrize(
    ("saved_as", "options"),
    [("utf-16", []), ("utf-32", []), ("utf-8-sig", []), ("cp1252", ["--encoding", "cp1252"])],
)
def test_a_text_is_read_in_its_encoding(saved_as, options, tmp_path, capsys):
    (tmp_path / "story.TXT").write_bytes(STORY.encode(saved_as))
    code, out, err = run(capsys, "extract", tmp_path, "--text", *options)
    assert (code, err) == (0, "")
    assert json.loads(out)["text"].lstrip("\ufeff") == STORY


def test_a_missing_file_is_named_and_the_others_are_read(folder, capsys):
    code, out, err = run(capsys, "extract", folder / "b.txt", folder / "none.txt", folder / "a.txt")
    assert code == 1
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["b.txt", "a.txt"]
    assert "none.txt: No such file or directory" in err


def test_a_folder_without_texts_is_named(folder, capsys):
    (folder / "bare").mkdir()
    code, out, err = run(capsys, "extract", folder / "bare")
    assert (code, out) == (1, "")
    assert "bare: no *.txt in this folder" in err


def test_files_of_one_name_are_told_apart_by_their_paths(folder, capsys):
    twin = folder / "deep" / "b.txt"
    twin.write_text(STORY, encoding="utf-8")
    code, out, _ = run(capsys, "extract", folder / "b.txt", twin, folder / "a.txt")
    assert code == 0
    assert [json.loads(line)["id"] for line in out.splitlines()] == [
        (folder / "b.txt").as_posix(),
        twin.as_posix(),
        "a.txt",
    ]


def test_json_is_an_object_for_one_file_and_a_list_for_more(folder, capsys):
    assert json.loads(run(capsys, "extract", "--format", "json", folder / "b.txt")[1])["id"] == "b.txt"
    assert len(json.loads(run(capsys, "extract", "--format", "json", folder)[1])) == 3
    assert json.loads(run(capsys, "extract", "--format", "json", folder / "deep" / "..", folder / "no")[1])


def test_text_is_for_reading(folder, capsys):
    assert "Envoy wants talks" in run(capsys, "extract", "--format", "text", folder / "b.txt")[1]


def test_output_goes_to_a_file(folder, capsys):
    target = folder / "out.jsonl"
    code, out, _ = run(capsys, "extract", folder / "b.txt", "--output", target, "--text")
    assert (code, out) == (0, "")
    assert json.loads(target.read_text(encoding="utf-8"))["text"] == STORY


def test_metadata_is_passed_on(folder, capsys):
    out = run(capsys, "extract", folder / "b.txt", "--publisher", "Gazette", "--published", "2030-05-01")[1]
    assert (json.loads(out)["publisher"], json.loads(out)["published"]) == ("Gazette", "2030-05-01")


@pytest.mark.parametrize(
    "arguments",
    [["extract", "--min-confidence", "3"], ["extract", "--table", "/nowhere/x.tsv"], ["extract", "-o", "/nowhere/x"]],
)
def test_wrong_usage_is_2(capsys, arguments):
    code, _, err = run(capsys, *arguments)
    assert code == 2
    assert err.startswith("verbale: ")


@pytest.mark.parametrize("arguments", [[], ["sing"], ["extract", "--threads", "-1"], ["extract", "--format", "xml"]])
def test_unknown_arguments_are_2(arguments, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2


@pytest.mark.parametrize("date", ["10 June 2020", "2020-13", "2020-06-31", "20200610", "2020-06-10T25:00", ""])
def test_a_date_is_iso_8601(date, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["extract", "--published", date])
    assert stopped.value.code == 2
    assert "must be like 2020" in capsys.readouterr().err


@pytest.mark.parametrize("date", ["2020", "2020-06", "2020-06-10", "2020-06-10T17:40", "2020-06-10T17:40:00Z"])
def test_a_date_is_as_precise_as_known(date, folder, capsys):
    assert json.loads(run(capsys, "extract", folder / "b.txt", "--published", date)[1])["published"] == date


def test_an_unknown_encoding_is_wrong_usage(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["extract", "--encoding", "klingon"])
    assert stopped.value.code == 2
    assert "'klingon' is unknown" in capsys.readouterr().err


def test_an_output_that_cannot_be_written_is_named(folder, capsys):
    code, _, err = run(capsys, "extract", folder / "b.txt", "-o", folder / "no" / "out.jsonl")
    assert (code, err) == (2, f"verbale: {folder / 'no' / 'out.jsonl'}: No such file or directory\n")


def test_standard_input_by_a_process_of_its_own():
    command = [sys.executable, "-m", "verbale.cli", "extract", "-"]
    done = subprocess.run(command, input=STORY.encode(), capture_output=True, check=True)
    assert json.loads(done.stdout)["id"] == "-"
    assert done.stderr == b""


def test_a_reader_that_leaves_early_is_no_error(folder):
    command = f"{sys.executable} -m verbale.cli extract {folder} {folder} {folder} | head -c 10"
    done = subprocess.run(command, shell=True, capture_output=True, check=True)
    assert b"Traceback" not in done.stderr


def test_trees_are_printed(folder, capsys):
    code, out, _ = run(capsys, "conllu", folder / "b.txt", folder / "a.txt")
    assert code == 0
    assert out.startswith("# newdoc id = b.txt\n# newpar\n# sent_id = 1\n")
    assert all(len(row.split("\t")) == 10 for row in out.splitlines() if row and not row.startswith("#"))


def test_agreements_are_counted(folder, capsys):
    for name in ("d.txt", "e.txt"):
        (folder / name).write_text("They recalled the Treaty on Open Skies.\n", encoding="utf-8")
    code, out, err = run(capsys, "agreements", folder, folder / "none.txt")
    assert code == 1
    assert out.splitlines()[1].split()[:3] == ["2", "2", "treaty"]
    assert "none.txt: No such file or directory" in err
    (row,) = json.loads(run(capsys, "agreements", "--format", "json", folder)[1])
    assert (row["kind"], row["documents"], row["mentions"]) == ("treaty", 2, 2)


def test_the_schema_is_printed(capsys):
    assert json.loads(run(capsys, "schema")[1]) == verbale.json_schema()
