"""Pages from elsewhere: commands, questions, event types, the ontology in three languages, the quality report."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import rdflib
import typer
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from pylode import OntPub  # type: ignore[import-untyped]
from typer.cli import get_docs_for_click

from kgraph import resources
from kgraph.cli import application
from kgraph.graph import questions
from kgraph.graph.parameters import TYPES
from kgraph.ontology import Concept, vocabulary

LANGUAGES = ("en", "ky", "ru")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages to the site."""
    pages = {
        "quality.md": (Path(__file__).parent / "quality.md").read_text(encoding="utf-8").replace("](pages/", "]("),
        "reference/cli.md": commands(),
        "reference/questions.md": "\n".join(_questions()),
        "reference/event-types.md": "\n".join(_event_types()),
        **{f"ontology/{language}.html": ontology(language) for language in LANGUAGES},
    }
    for path, content in pages.items():
        files.append(File.generated(config, path, content=content))
    return files


def commands() -> str:
    """The help of every command."""
    command: Any = typer.main.get_command(application())
    return get_docs_for_click(obj=command, ctx=typer.Context(command), name="kgraph", title="Commands")


def ontology(language: str) -> str:
    """The page of the ontology as pyLODE makes it, with labels and definitions in one language."""
    graph = rdflib.Graph().parse(resources.path("ontology", "kgraph.ttl"))
    for triple in list(graph):
        if isinstance(triple[2], rdflib.Literal) and triple[2].language not in (None, language):
            graph.remove(triple)
    page: str = OntPub(graph).make_html()
    logging.getLogger().setLevel(logging.WARNING)  # pyLODE makes everybody tell everything
    return page


def _questions() -> Iterator[str]:
    yield "# Questions\n"
    yield "`kgraph query NAME --store DIR -p PARAMETER=VALUE` asks one. Parameters may be left out.\n"
    for asked in questions.questions():
        yield f"## {asked.name}\n"
        yield "  \n".join(asked.titles[language] for language in LANGUAGES if language in asked.titles) + "\n"
        if asked.about:
            yield f"{asked.about}\n"
        if asked.parameters:
            yield "| parameter | type | given as | default |\n|---|---|---|---|"
            forms = {p.name: TYPES[p.type].form for p in asked.parameters}
            yield from (f"| `{p.name}` | {p.type} | {forms[p.name]} | {p.default or '–'} |" for p in asked.parameters)
            yield ""
        body = "\n".join(line for line in asked.text.splitlines() if not line.startswith("#"))
        yield f"```sparql\n{body.strip()}\n```\n"


def _event_types() -> Iterator[str]:
    known = vocabulary()
    yield "# Event types\n"
    yield "Each is a concept of `ontology/vocab/event-types.ttl`; narrower types are below the type they belong to.\n"
    yield "| type | English | кыргызча | русский |\n|---|---|---|---|"
    for slug in sorted(known["event-type"], key=lambda s: (known.top(s), s != known.top(s), s)):
        concept: Concept = known["event-type"][slug]
        name = f"**{slug}**" if slug == known.top(slug) else f"&emsp;{slug}"
        yield f"| {name} | {' | '.join(concept.labels.get(language, '') for language in LANGUAGES)} |"
