"""``kgraph draw``: pictures of a graph."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Annotated

import networkx as nx
import typer

from kgraph.cli import console
from kgraph.cli.network import (
    CountryOption,
    ModalityOption,
    SinceOption,
    TopicOption,
    TypeOption,
    UntilOption,
    selection,
)
from kgraph.cli.options import FileOption, StoreOption, one_of, opened
from kgraph.errors import KgraphError


class Language(Enum):
    """The language of words in pictures."""

    KY = "ky"
    RU = "ru"
    EN = "en"


class By(Enum):
    """What topics are counted by."""

    YEAR = "year"
    PAIR = "pair"


_Output = Annotated[
    Path, typer.Option("--output", "-o", metavar="FILE", help="The picture; its suffix is the format: .png .svg .pdf.")
]
_Language = Annotated[Language, typer.Option("--lang", help="The language of the words.")]
_Title = Annotated[str, typer.Option("--title", help="A title of your own.")]
_Network = Annotated[
    str, typer.Option("--network", metavar="NETWORK", help="persons, countries, person_topics or events.")
]
_Most = Annotated[
    int | None, typer.Option("--top", metavar="N", min=1, help="How many to show at most: 60, 2000 on a page.")
]
_Page = Annotated[
    Path,
    typer.Option(
        "--output", "-o", metavar="FILE", help="The picture: .png .svg .pdf, or .html, a page to move about in."
    ),
]
_Top = Annotated[int, typer.Option("--top", metavar="N", min=1, help="How many to show at most.")]


def add(app: typer.Typer) -> None:
    """Adds the commands."""
    group = typer.Typer(
        no_args_is_help=True, rich_markup_mode="markdown", help="Draw the network, a timeline, topics or contacts."
    )
    for command in (network, ego, timeline, topics):
        group.command(command.__name__)(command)
    app.add_typer(group, name="draw")


def network(
    out: _Page,
    store: StoreOption = None,
    file: FileOption = None,
    projection: _Network = "countries",
    since: SinceOption = "",
    until: UntilOption = "",
    kinds: TypeOption = None,
    about: TopicOption = None,
    countries: CountryOption = None,
    modality: ModalityOption = "actual",
    top: _Most = None,
    title: _Title = "",
    lang: _Language = Language.EN,
) -> None:
    """Draw a network: who deals with whom, how much and how kindly.

    ```
    kgraph draw network --store graph -o network.png
    kgraph draw network --store graph -o network.html       one file, works offline: search, filters, three languages
    kgraph draw network --store graph --network persons --since 2020 -o persons.pdf
    kgraph draw network --store graph --topic water --topic energy --lang ky -o water.svg
    ```
    """
    view = _view()
    graph = _graph(one_of(store, file), projection, since, until, kinds, about, countries, modality)
    draw = view.interactive if out.suffix == ".html" else view.network
    limit = {} if top is None else {"top": top}
    console.say(f"picture: {draw(graph, title=title, lang=lang.value, **limit).save(out)}")


def ego(
    node: Annotated[str, typer.Argument(metavar="WHO", help="A code, key or name: KGZ, kazakbaev-ruslan, Россия.")],
    out: _Output,
    store: StoreOption = None,
    file: FileOption = None,
    projection: _Network = "countries",
    since: SinceOption = "",
    until: UntilOption = "",
    kinds: TypeOption = None,
    about: TopicOption = None,
    modality: ModalityOption = "actual",
    top: _Top = 30,
    title: _Title = "",
    lang: _Language = Language.EN,
) -> None:
    """Draw a state, organisation or person among its contacts.

    ```
    kgraph draw ego KGZ --store graph -o kgz.png
    kgraph draw ego kazakbaev-ruslan --network persons --store graph -o minister.png
    ```
    """
    view = _view()
    graph = _graph(one_of(store, file), projection, since, until, kinds, about, None, modality)
    console.say(f"picture: {view.ego(graph, node, title=title, lang=lang.value, top=top).save(out)}")


def timeline(
    one: Annotated[str, typer.Argument(metavar="ONE", help="A state or organisation: KGZ, UN, Кыргызстан.")],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="Another.")],
    out: _Output,
    store: StoreOption = None,
    file: FileOption = None,
    since: SinceOption = "",
    until: UntilOption = "",
    kinds: TypeOption = None,
    about: TopicOption = None,
    modality: ModalityOption = "any",
    title: _Title = "",
    lang: _Language = Language.EN,
) -> None:
    """Draw the events between two in time: by type and tone, what happened and what was planned.

    ```
    kgraph draw timeline KGZ UZB --store graph -o kgz-uzb.png
    kgraph draw timeline KGZ UN --since 2021 --modality actual --store graph -o un.png
    ```
    """
    view = _view()
    graph = _graph(one_of(store, file), "countries", since, until, kinds, about, None, modality)
    console.say(f"picture: {view.timeline(graph, one, other, title=title, lang=lang.value).save(out)}")


def topics(
    out: _Output,
    store: StoreOption = None,
    file: FileOption = None,
    by: Annotated[By, typer.Option("--by", help="Years, or pairs of states and organisations.")] = By.YEAR,
    since: SinceOption = "",
    until: UntilOption = "",
    kinds: TypeOption = None,
    countries: CountryOption = None,
    modality: ModalityOption = "actual",
    top: _Top = 15,
    title: _Title = "",
    lang: _Language = Language.EN,
) -> None:
    """Draw what events are about, by year or by pair.

    ```
    kgraph draw topics --store graph -o topics.png
    kgraph draw topics --by pair --country KGZ --store graph -o pairs.png
    ```
    """
    view = _view()
    graph = _graph(one_of(store, file), "countries", since, until, kinds, None, countries, modality)
    console.say(f"picture: {view.topics(graph, by=by.value, title=title, lang=lang.value, top=top).save(out)}")


def _graph(
    path: Path,
    projection: str,
    since: str,
    until: str,
    kinds: list[str] | None,
    about: list[str] | None,
    countries: list[str] | None,
    modality: str,
) -> nx.Graph:
    with opened(path) as graph:
        return graph.network(projection, **selection(since, until, kinds, about, countries, modality))


def _view() -> ModuleType:
    """The pictures: matplotlib takes a second to import, and is not there unless it was asked for."""
    try:
        from kgraph import view  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise KgraphError(f"pictures need {error.name}: pip install 'kgraph[view]'") from None
    return view
