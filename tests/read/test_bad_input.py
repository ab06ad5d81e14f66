"""Every way in which input can be bad, and the exact words in which it is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kgraph.errors import InputError
from kgraph.read import read

BIG = b"a" * 2_000_001

# name of the file, its bytes, the problems (line, reason), the ids of the documents that are read all the same
CASES: list[tuple[str, bytes, list[tuple[int | None, str]], list[str]]] = [
    # one text
    ("a.txt", "Кабар.".encode("cp1251"), [(None, "not UTF-8: byte 0xCA at offset 0")], []),
    ("a.txt", b"ab\xff", [(None, "not UTF-8: byte 0xFF at offset 2")], []),
    ("a.txt", "Кабар".encode("utf-16"), [(None, "UTF-16, not UTF-8: save the file as UTF-8")], []),
    ("a.txt", b"", [(None, "empty text")], []),
    ("a.txt", "\ufeff \n\u200b".encode(), [(None, "empty text")], []),
    ("a.txt", b"ab\0cd", [(None, "binary content: NUL byte at offset 2")], []),
    ("a.txt", BIG, [(None, "text larger than the limit of 2,000,000 bytes")], []),
    ("a.txt", b"a" * 10_000_000, [(None, "text larger than the limit of 2,000,000 bytes")], []),
    ("a.txt", b"a" * 2_000_000, [], ["a"]),
    # JSON lines
    ("a.jsonl", b'{"id": "1"}\n{"id": "2", "text": "t"}', [(1, 'no "text" field')], ["2"]),
    ("a.jsonl", b'{"id": "1", "text": null}', [(1, 'no "text" field')], []),
    ("a.jsonl", b'{"id": "1", "text": ["t"]}', [(1, '"text" is not text but a list')], []),
    ("a.jsonl", b'{"id": "1", "text": {}}', [(1, '"text" is not text but an object')], []),
    ("a.jsonl", b'{"id": "1", "text": " \\n"}', [(1, "empty text")], []),
    ("a.jsonl", b'{"text": "t"}', [(1, 'no "id" field')], []),
    ("a.jsonl", b'{"id": "", "text": "t"}', [(1, 'empty "id"')], []),
    ("a.jsonl", b'{"id": true, "text": "t"}', [(1, '"id" is not text but true or false')], []),
    ("a.jsonl", b'{"id": "a\\nb", "text": "t"}', [(1, '"id" holds a control character')], []),
    ("a.jsonl", b'{"id": "%s", "text": "t"}' % (b"x" * 501), [(1, '"id" longer than 500 characters')], []),
    ("a.jsonl", b'\n{"id": "1", "text"\n{"id": "2", "text": "t"}\n', [(2, "broken JSON: Expecting ':' delimiter (column 19)")], ["2"]),
    ("a.jsonl", b"[1]\n7\n", [(1, "not a JSON object in braces"), (2, "not a JSON object in braces")], []),
    ("a.jsonl", b"9" * 5000, [(1, "broken JSON: a number or a nesting beyond all measure")], []),
    ("a.jsonl", b"[" * 100_000, [(1, "broken JSON: a number or a nesting beyond all measure")], []),
    ("a.jsonl", b'{"id": 1, "text": "t"}\n{"id": "\xff", "text": "t"}', [(2, "not UTF-8: byte 0xFF at offset 31")], ["1"]),
    ("a.jsonl", b'{"id": 1, "text": "t\0"}\n{"id": 2, "text": "t"}', [(1, "binary content: NUL byte at offset 20")], ["2"]),
    ("a.jsonl", b'{"id": 1, "text": "t\\u0000"}', [(1, "binary content: NUL at character 1 of the text")], []),
    ("a.jsonl", b'{"id": 1, "text": "t\\ud800"}', [(1, '"text" holds half a character (a lone surrogate) at 1')], []),
    ("a.jsonl", b'{"id": 1, "text": "%s"}\n{"id": 2, "text": "t"}' % BIG, [(1, "text larger than the limit of 2,000,000 bytes")], ["2"]),
    ("a.jsonl", b'{"id": 1, "text": "%s"}\n{"id": 2, "text": "t"}' % (BIG * 8), [(1, "line longer than the limit of 16,000,000 bytes")], ["2"]),
    ("a.jsonl", b'{"id": 1, "text": "t"}\n{"id": "1", "text": "u"}', [(2, 'id "1" stood before with another text')], ["1"]),
    ("a.jsonl", b'{"id": 1, "text": "t"}\n{"id": "1", "text": "t"}', [], ["1"]),
    ("a.jsonl", b'{"id": 1, "text": "t", "date": "08.02.2021"}', [(1, 'bad date "08.02.2021": a day is written like 2021-02-08')], []),
    ("a.jsonl", b'{"id": 1, "text": "t", "date": "2021-02-30"}', [(1, 'bad date "2021-02-30": a day is written like 2021-02-08')], []),
    ("a.jsonl", b'{"id": 1, "text": "t", "date": 1612742400}', [(1, 'bad date "1612742400": a day is written like 2021-02-08')], []),
    ("a.jsonl", b'{"id": 1, "text": "t", "lang": "in Kyrgyz"}', [(1, 'bad language tag "in Kyrgyz": Kyrgyz is ky')], []),
    # tables
    ("a.csv", b"", [(1, "empty table")], []),
    ("a.csv", b"id;text\n1;t\n", [(1, 'no "id" column in the header: id;text')], []),
    ("a.csv", b"id,title\n1,t\n", [(1, 'no "text" column in the header: id,title')], []),
    ("a.csv", b"id,text,text\n1,t,t\n", [(1, 'more than one "text" column in the header: id,text,text')], []),
    ("a.csv", b"id,text\n1\n2,t\n3,t,u\n", [(2, "1 cells in a row, 2 in the header"), (4, "3 cells in a row, 2 in the header")], ["2"]),
    ("a.csv", b'id,text\n1,"a\nb"\n2,"c" d\n3,t\n', [(4, "broken CSV: ',' expected after '\"'")], ["1", "3"]),
    ("a.csv", b'id,text\n1,t\n2,"a\nb\n', [(3, "broken CSV: unexpected end of data")], ["1"]),
    ("a.csv", b'id,text\n1,"a\n\xff"\n2,t\n', [(2, "not UTF-8: byte 0xFF at offset 13")], ["2"]),
    ("a.csv", b"id,text\n1,a\0b\n2,t\n", [(2, "binary content: NUL byte at offset 11")], ["2"]),
    ("a.csv", b"id,text\n1,\n,t\n2,t\n", [(2, "empty text"), (3, 'empty "id"')], ["2"]),
    ("a.csv", b"id,text\n1,%s\n2,t\n" % BIG, [(2, "text larger than the limit of 2,000,000 bytes")], ["2"]),
    ("a.csv", b"id,text\n1,%s\n2,t\n" % (BIG * 8), [(2, "line longer than the limit of 16,000,000 bytes")], ["2"]),
    # pages
    ("a.html", b"", [(None, "empty text")], []),
    ("a.html", b"<html><body></body></html>", [(None, "no main text found in the page")], []),
    ("a.html", b"\x89PNG\r\n\0", [(None, "binary content: NUL byte at offset 6")], []),
    ("a.html", b"<p>\xca\xe0\xe1</p>", [(None, "not UTF-8: byte 0xCA at offset 3")], []),
    ("a.html", b'<meta charset="x-none"><p>\xca</p>', [(None, "not UTF-8: byte 0xCA at offset 26, nor x-none as it declares")], []),
    ("a.html", b" " * 8_000_001, [(None, "page larger than the limit of 8,000,000 bytes")], []),
    # other files
    ("a.pdf", b"%PDF", [(None, 'unknown kind of file ".pdf": kgraph reads .txt .jsonl .csv .html .htm')], []),
    ("README", b"t", [(None, "a file without a suffix: kgraph reads .txt .jsonl .csv .html .htm")], []),
]  # fmt: skip


def _id(case: object) -> str:
    return str(case)[:60] if isinstance(case, list | str) else "bytes"


@pytest.mark.parametrize(("name", "content", "problems", "ids"), CASES, ids=_id)
def test_bad_input_is_told(
    tmp_path: Path, name: str, content: bytes, problems: list[tuple[int | None, str]], ids: list[str]
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    errors: list[InputError] = []
    assert [document.id for document in read([file], on_error=errors.append)] == ids
    assert [(error.line, error.reason) for error in errors] == problems
    assert {error.file for error in errors} <= {str(file)}


def test_the_message_names_file_line_and_reason(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(b'{"id": 1}')
    errors: list[InputError] = []
    assert not list(read([file], on_error=errors.append))
    assert str(errors[0]) == f'{file}:1: no "text" field'


def test_what_is_not_there(tmp_path: Path) -> None:
    errors: list[InputError] = []
    (tmp_path / "empty").mkdir()
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    sources = [tmp_path / name for name in ("no.txt", "*.csv", "empty", "loop.txt")]
    assert not list(read(sources, on_error=errors.append))
    assert [error.reason for error in errors] == [
        "no such file",
        "no file matches the pattern",
        "nothing to read in this folder: no .txt .jsonl .csv .html .htm",
        "no such file",
    ]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that fails when it is read")
def test_unreadable_file_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").symlink_to("/proc/self/mem")
    (tmp_path / "b.txt").write_text("Кабар", encoding="utf-8")
    errors: list[InputError] = []
    assert [document.id for document in read([tmp_path], on_error=errors.append)] == ["b"]
    assert [str(error) for error in errors] == [f"{tmp_path / 'a.jsonl'}: cannot be read: Input/output error"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_forbidden_file(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Кабар", encoding="utf-8")
    file.chmod(0)
    errors: list[InputError] = []
    assert not list(read([file], on_error=errors.append))
    assert errors[0].reason == "cannot be read: Permission denied"


def test_a_file_name_that_is_no_utf8(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"\xff.txt")).write_bytes("Кабар".encode())
    except OSError:
        pytest.skip("this file system wants UTF-8 names")
    errors: list[InputError] = []
    assert not list(read([tmp_path], on_error=errors.append))
    assert str(errors[0]) == f'{tmp_path}/\\udcff.txt: "id" holds half a character (a lone surrogate) at 0'
