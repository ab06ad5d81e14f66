"""The files of the page: built from its sources, in three languages, with nothing from elsewhere."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from kgraph import resources
from kgraph.graph.sparql import complete
from kgraph.store import LocalStore

DIST = resources.page()
SOURCES = DIST.parent / "src"
LANGS = ("ky", "ru", "en")
PLACES = re.compile(r"\{(\w+)\}")
MIXED = re.compile(r"[A-Za-z][\u0400-\u052f]|[\u0400-\u052f][A-Za-z]")


def tables() -> list[dict[str, dict[str, str]]]:
    one_each = {lang: json.loads((SOURCES / "i18n" / f"{lang}.json").read_text(encoding="utf-8")) for lang in LANGS}
    return [one_each, json.loads((SOURCES / "network" / "words.json").read_text(encoding="utf-8"))]


@pytest.mark.parametrize("table", tables(), ids=["page", "network"])
def test_every_text_is_there_in_every_language(table):
    keys = list(table["en"])
    for lang in LANGS:
        assert list(table[lang]) == keys
        assert not [key for key in keys if not table[lang][key].strip()]
        assert not [
            key for key in keys if sorted(PLACES.findall(table[lang][key])) != sorted(PLACES.findall(table["en"][key]))
        ]
        assert not [key for key in keys if MIXED.search(table[lang][key])]


def test_every_text_of_the_page_is_used():
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.ts*"))
    made = re.compile(r"^(trouble|class|evidence|filter|network|network\.by|param|column)\.")
    assert not [key for key in tables()[0]["en"] if f'"{key}"' not in code and not made.match(key)]


@pytest.mark.parametrize("path", sorted((SOURCES / "queries").glob("*.rq")), ids=lambda path: path.stem)
def test_queries_of_the_page_are_sparql(path, tmp_path):
    """With every condition and with none."""
    text = path.read_text(encoding="utf-8")
    some = "\n".join(line for line in text.splitlines() if "# if " not in line)
    with LocalStore.open(tmp_path / "store") as store:
        for query in (text, some):
            filled = re.sub(r"\$limit", "1", re.sub(r"\$(from|until|text)", '"x"', query))
            store.query(complete(re.sub(r"\$\w+", "<https://example.org/x>", filled)))


def test_what_is_built_is_what_the_sources_build(modules, tmp_path):
    subprocess.run(["node", "build.mjs", f"--outdir={tmp_path}"], cwd=modules.parent, check=True)
    built, kept = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in (tmp_path, DIST))
    assert built == kept


def test_the_tests_and_types_of_the_sources_pass(modules):
    for command in (["node", "test.mjs"], ["node", "node_modules/typescript/bin/tsc", "--noEmit"]):
        done = subprocess.run(command, cwd=modules.parent, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_comes_from_elsewhere():
    page = (DIST / "explorer.html").read_text(encoding="utf-8")
    assert not re.search(r"https?://|<style|style=|<script(?![^>]*src=)", page)
    assert not re.search(r"url\((?!\"?(data:|\./))[^)]*//", (DIST / "style.css").read_text(encoding="utf-8"))


def test_licences_of_what_is_bundled_are_there():
    text = (DIST / "LICENCES.txt").read_text(encoding="utf-8")
    for name in ("preact", "sigma", "graphology", "@codemirror/view", "@fontsource-variable/inter"):
        assert re.search(rf"^{re.escape(name)} \d", text, re.MULTILINE), name
    assert Path(DIST / "icon.svg").is_file()
