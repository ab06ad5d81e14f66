"""Good input of every kind: what becomes of it, in which order, each document once."""

from __future__ import annotations

import csv
import json
from io import BytesIO
from pathlib import Path

import pytest

from kgraph.errors import InputError
from kgraph.model import Document
from kgraph.read import read

FULL = Document(
    "7", " Жаңы\r\nкабар. ", "Аталышы", "2021-02-08", "https://example.org/7", "Агенттик", "ky"
)  # fmt: skip


def fail(error: InputError) -> None:
    raise error


def documents(*sources: str | Path, stdin: bytes = b"") -> list[Document]:
    return list(read(sources, on_error=fail, stdin=BytesIO(stdin)))


def ids(*sources: str | Path, stdin: bytes = b"") -> list[str]:
    return [document.id for document in documents(*sources, stdin=stdin)]


def record(document: Document) -> dict[str, str]:
    return {name: getattr(document, name) for name in ("id", "text", "title", "date", "url", "source", "lang")}


def test_text_is_kept_exactly_but_for_the_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "2021.02-кабар.txt").write_bytes("\ufeffБир\r\n\u00a0эки\n".encode())
    assert documents(tmp_path) == [Document("2021.02-кабар", "Бир\r\n\u00a0эки\n")]


def test_json_lines_with_all_fields(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    line = json.dumps({**record(FULL), "id": 7, "date": "2021-02-08T10:00:00Z", "rubric": ["x"], "title": " Аталышы"})
    file.write_bytes(b"\xef\xbb\xbf\r\n" + line.encode() + b"\r\n\n")
    assert documents(file) == [FULL]


def test_a_table_with_all_fields(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.DictWriter(stream, ["rubric", *record(FULL)])
        writer.writeheader()
        writer.writerow({**record(FULL), "rubric": "x,y"})
    assert documents(file) == [FULL]


def test_a_cell_may_be_larger_than_the_csv_module_allows_and_its_limit_stays(tmp_path: Path) -> None:
    limit = csv.field_size_limit()
    file = tmp_path / "a.csv"
    file.write_text(f'id,text\n1,"{"Бир эки. " * 50_000}"\n\n2,Кабар\n', encoding="utf-8")
    assert [len(document.text) for document in documents(file)] == [450_000, 5]
    assert csv.field_size_limit() == limit


def test_missing_values_take_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text('{"id": 1.5, "text": "Кабар", "date": "", "title": null, "lang": null}', encoding="utf-8")
    assert documents(file) == [Document("1.5", "Кабар")]


def test_a_folder_is_read_in_order_and_the_rest_is_counted(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a.TXT",
        "sub/c.txt",
        "sub/deep/d.htm.txt",
        "notes.pdf",
        "sub/x.docx",
        ".git/e.txt",
        ".f.txt",
    ):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"Кабар {name}", encoding="utf-8")
    skipped: list[Path] = []
    found = [document.id for document in read([tmp_path], on_error=fail, on_skip=skipped.append)]
    assert found == ["a", "b", "c", "d.htm"]
    assert [path.name for path in skipped] == ["notes.pdf", "x.docx"]


def test_patterns_and_a_name_that_looks_like_one(tmp_path: Path) -> None:
    for name in ("b1.txt", "b2.txt", "deep/b3.txt", "b[1].txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert ids(f"{tmp_path}/b?.txt") == ["b1", "b2"]
    assert ids(f"{tmp_path}/**/b3.txt") == ["b3"]
    assert ids(f"{tmp_path}/b[1].txt") == ["b[1]"]


def test_the_same_file_twice_gives_its_documents_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Кабар", encoding="utf-8")
    assert ids(tmp_path / "a.txt", tmp_path, f"{tmp_path}/*.txt") == ["a"]


def test_one_source_need_not_be_a_list(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Кабар", encoding="utf-8")
    assert [d.id for d in read(str(tmp_path / "a.txt"), on_error=fail)] == ["a"]


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("Кабар", [("stdin", "Кабар")]),
        (" \n\nКабар {", [("stdin", " \n\nКабар {")]),
        ('{"id": 1, "text": "a"}\n{"id": 2, "text": "b"}', [("1", "a"), ("2", "b")]),
        ('\ufeff\n  {"id": 1, "text": "a"}\n', [("1", "a")]),
        ("[тизме]", [("stdin", "[тизме]")]),
    ],
)
def test_standard_input(given: str, found: list[tuple[str, str]]) -> None:
    assert [(d.id, d.text) for d in documents("-", stdin=given.encode())] == found


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (b"", "standard input: empty text"),
        (b"  \n", "standard input: empty text"),
        (b"a" * 2_100_000, "standard input: text larger than the limit of 2,000,000 bytes"),
        (b" " * 2_100_000, "standard input: text larger than the limit of 2,000,000 bytes"),
        (b'\n{"id": 1}', 'standard input:2: no "text" field'),
        (b"ab\xff", "standard input: not UTF-8: byte 0xFF at offset 2"),
    ],
    ids=["nothing", "blank", "large", "large blank", "no text", "bytes"],
)
def test_bad_standard_input(given: bytes, problem: str) -> None:
    errors: list[InputError] = []
    assert not list(read(["-"], on_error=errors.append, stdin=BytesIO(given)))
    assert [str(error) for error in errors] == [problem]
