"""Static pictures: all that should be there is, nothing covers anything, and words say what is to be seen."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import networkx as nx
import pytest
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import LineCollection, PathCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox
from PIL import Image

import kgraph
from kgraph import view
from kgraph.errors import KgraphError, QueryError
from kgraph.view.style import colours


def labels(axes: Axes) -> list[Text]:
    return [text for text in axes.texts if text.get_text()]


def boxes(figure: Figure) -> list[tuple[str, Bbox]]:
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    [axes] = figure.axes
    return [(text.get_text(), text.get_window_extent(canvas.get_renderer())) for text in labels(axes)]


def dots(axes: Axes) -> list[PathCollection]:
    """What is drawn of nodes or events; not the unseen plot that labels keep away from."""
    return [c for c in axes.collections if isinstance(c, PathCollection) and c.get_alpha() != 0]


def lines(axes: Axes) -> list[LineCollection]:
    """Ties; lines between labels and nodes are none."""
    return [c for c in axes.collections if isinstance(c, LineCollection) and c.get_zorder() == 1]


def legend(figure: Figure) -> list[str]:
    return [text.get_text() for one in figure.legends for text in one.get_texts()]


def test_a_network_shows_nodes_ties_and_labels(acts: nx.MultiDiGraph) -> None:
    picture = view.network(acts)
    [axes] = picture.figure.axes
    assert sum(len(c.get_offsets()) for c in dots(axes)) == 4
    [ties] = lines(axes)
    assert len(ties.get_segments()) == 3
    assert {text.get_text() for text in labels(axes)} == {"Kyrgyzstan", "Russia", "Turkmenistan", "UN"}


def test_ties_have_width_by_number_and_colour_by_tone(acts: nx.MultiDiGraph) -> None:
    [ties] = lines(view.network(acts).figure.axes[0])
    widths = list(ties.get_linewidths())
    assert widths == sorted(widths)
    assert widths[0] < widths[-1]
    tones = colours()["tones"]
    assert [to_hex(c) for c in ties.get_colors()] == [tones["conflict"], tones["neutral"], tones["cooperation"]]
    dashed = [pattern is not None for _, pattern in ties.get_linestyles()]
    assert dashed == [True, False, False]


def test_an_event_that_stands_there_and_back_counts_once(acts: nx.MultiDiGraph) -> None:
    assert "Kyrgyzstan – Russia (4, cooperation)" in view.network(acts).alt


@pytest.mark.parametrize("name", ["countries", "persons", "person_topics", "events"])
@pytest.mark.parametrize("lang", ["ky", "ru", "en"])
def test_labels_do_not_overlap(samples_graph: kgraph.Graph, name: str, lang: str, tmp_path: Path) -> None:
    graph = samples_graph.network(name)
    picture = view.network(graph, lang=lang)
    picture.save(tmp_path / "picture.png")  # warnings are errors: a letter that the font has not would show here
    placed = boxes(picture.figure)
    assert len(placed) >= 0.95 * min(60, len(graph))
    overlapping = [(a, b) for (a, x), (b, y) in combinations(placed, 2) if x.overlaps(y)]
    assert overlapping == []
    page = picture.figure.bbox
    assert all(page.x0 <= box.x0 and box.x1 <= page.x1 for _, box in placed)


def test_nodes_do_not_cover_one_another(samples_graph: kgraph.Graph) -> None:
    picture = view.network(samples_graph.network("person_topics"))
    [axes] = picture.figure.axes
    FigureCanvasAgg(picture.figure).draw()
    circles = [
        (*axes.transData.transform(place), size**0.5 / 2 * picture.figure.dpi / 72)
        for c in dots(axes)
        for place, size in zip(c.get_offsets(), c.get_sizes(), strict=True)
    ]
    for (x, y, r), (u, v, s) in combinations(circles, 2):
        assert ((x - u) ** 2 + (y - v) ** 2) ** 0.5 > (r + s) * 0.95


def test_of_many_nodes_the_busiest_are_shown() -> None:
    picture = view.network(nx.star_graph(200), top=20)
    [axes] = picture.figure.axes
    assert sum(len(c.get_offsets()) for c in dots(axes)) == 20
    assert any("the 20 with most events of 201" in text.get_text() for text in picture.figure.texts)


def test_an_empty_network_is_a_picture_too(tmp_path: Path) -> None:
    picture = view.network(nx.Graph())
    assert "0 nodes and 0 ties" in picture.alt
    assert picture.save(tmp_path / "empty.png").stat().st_size > 0


def test_the_legend_tells_what_is_there_and_nothing_else(acts: nx.MultiDiGraph) -> None:
    found = legend(view.network(acts, lang="ky").figure)
    assert {"Кыргызстан", "Түркмөнстан", "Орусия", "уюм", "кызматташуу", "бейтарап", "тирешүү"} <= set(found)
    assert not {"Кытай", "тема", "башкалар"} & set(found)


def test_the_alt_text_names_the_central_nodes(acts: nx.MultiDiGraph) -> None:
    alt = view.network(acts, title="Test").alt
    assert alt.startswith("Test: a network of 4 nodes and 3 ties. Most events: Kyrgyzstan (6), Russia (4)")


def test_contacts_stand_around(acts: nx.MultiDiGraph) -> None:
    picture = view.ego(acts, "Орусия", lang="ky")
    assert picture.title == "Байланыштары: Орусия"
    assert {text.get_text() for text in labels(picture.figure.axes[0])} == {"Орусия", "Кыргызстан"}
    with pytest.raises(QueryError, match="'XYZ'"):
        view.ego(acts, "XYZ")


def test_contacts_of_any_graph() -> None:
    assert "The contacts of 0: a network of 17 nodes" in view.ego(nx.karate_club_graph(), "0").alt


def test_a_timeline_tells_done_from_planned(acts: nx.MultiDiGraph) -> None:
    picture = view.timeline(acts, "kgz", "Russia")
    [axes] = picture.figure.axes
    assert [label.get_text() for label in axes.get_yticklabels()] == ["meeting", "restriction", "visit"]
    faces = [to_hex(c.get_facecolors()[0]) for c in dots(axes)]
    tones, paper = colours()["tones"], colours()["paper"]
    assert faces == [tones["cooperation"], tones["conflict"], paper]
    assert legend(picture.figure) == ["cooperation", "conflict", "happened", "planned"]
    assert "4 events, 2021-02-08 to 2023" in picture.alt
    assert "happened 3, planned 1" in picture.alt
    assert any("1 without a date" in text.get_text() for text in picture.figure.texts)


def test_a_timeline_without_events_says_so(acts: nx.MultiDiGraph, tmp_path: Path) -> None:
    picture = view.timeline(acts, "RUS", "TKM")
    assert "0 events" in picture.alt
    assert picture.save(tmp_path / "none.svg").is_file()


def test_topics_by_year_count_each_event_once(acts: nx.MultiDiGraph) -> None:
    picture = view.topics(acts)
    [axes] = picture.figure.axes
    assert [t.get_text() for t in axes.get_yticklabels()] == ["energy", "water"]
    assert [t.get_text() for t in axes.get_xticklabels()] == ["2021", "2022", "2023"]
    assert [t.get_text() for t in labels(axes)] == ["1", "1", "1", "1"]
    assert "energy, 2021 (1)" in picture.alt


def test_topics_by_pair(acts: nx.MultiDiGraph) -> None:
    picture = view.topics(acts, by="pair", lang="ky")
    [axes] = picture.figure.axes
    assert [t.get_text() for t in axes.get_xticklabels()] == ["Кыргызстан – Орусия", "Кыргызстан – БУУ"]
    assert [t.get_text() for t in labels(axes)] == ["2", "1", "1"]


def test_topics_by_something_else_are_refused(acts: nx.MultiDiGraph) -> None:
    with pytest.raises(QueryError, match="year, pair"):
        view.topics(acts, by="month")


def test_a_language_without_words_is_refused(acts: nx.MultiDiGraph) -> None:
    with pytest.raises(QueryError, match="no pictures in 'de'; there is en, ru, ky"):
        view.network(acts, lang="de")


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_files_have_the_alt_text_and_are_the_same_every_time(
    acts: nx.MultiDiGraph, tmp_path: Path, suffix: str
) -> None:
    first = view.network(acts).save(tmp_path / f"one{suffix}")
    again = view.network(acts).save(tmp_path / f"two{suffix}")
    assert first.read_bytes() == again.read_bytes()
    if suffix == ".png":
        with Image.open(first) as image:
            assert image.info["Description"].startswith("Who deals with whom: a network of 4 nodes")
    if suffix == ".svg":
        assert "a network of 4 nodes and 3 ties" in first.read_text(encoding="utf-8")


def test_another_suffix_is_refused(acts: nx.MultiDiGraph, tmp_path: Path) -> None:
    with pytest.raises(KgraphError, match=r"a picture is written as \.png, \.svg, \.pdf"):
        view.network(acts).save(tmp_path / "picture.bmp")


def test_notebooks_show_the_picture_with_its_alt_text(acts: nx.MultiDiGraph) -> None:
    html = view.network(acts, title="A < B")._repr_html_()
    assert html.startswith('<img alt="A &lt; B: a network of 4 nodes')
    assert "data:image/png;base64," in html


def test_pictures_leave_the_settings_of_matplotlib_alone(acts: nx.MultiDiGraph) -> None:
    import matplotlib as mpl  # noqa: PLC0415

    before = dict(mpl.rcParams)
    view.network(acts)
    assert dict(mpl.rcParams) == before
