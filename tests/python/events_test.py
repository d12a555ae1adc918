"""Events between actors, as PLOVER and as CAMEO."""

import json

from verbale.cli import main

CALL = "President Anna Ek spoke by phone with Prime Minister Boris Orr.\n"


def test_events_come_in_both_formats(tmp_path, capsys):
    story = tmp_path / "call.txt"
    story.write_text(CALL, encoding="utf-8")
    assert main(["events", str(story)]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert ["CONSULT"] in [event["event"] for event in events]
    assert main(["events", "--format", "cameo", str(story), str(story)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("event\tdate\t")
    assert sum(line.startswith("event\t") for line in lines) == 1
    assert any("\t041\t" in line for line in lines)
