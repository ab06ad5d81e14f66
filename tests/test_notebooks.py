"""The notebooks: they run from top to bottom, on the samples and on a store of the user's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from kgraph import pipeline, resources

nbformat = pytest.importorskip("nbformat")
nbclient = pytest.importorskip("nbclient")

FOLDER = resources.root() / "notebooks"
NAMES = sorted(path.stem for path in FOLDER.glob("*.ipynb"))


def run(name: str, folder: Path) -> list[dict[str, object]]:
    """The outputs of a notebook, executed in a folder; an error in a cell is an error of the test."""
    book = nbformat.read(FOLDER / f"{name}.ipynb", as_version=4)
    nbclient.NotebookClient(book, timeout=300, kernel_name="python3").execute(cwd=str(folder))
    return [output for cell in book.cells if cell.cell_type == "code" for output in cell.outputs]


def test_there_are_three() -> None:
    assert NAMES == ["diplomatic-networks", "from-text-to-graph", "sparql-by-example"]


@pytest.mark.slow
@pytest.mark.filterwarnings("default")  # those of the kernel are not ours
@pytest.mark.parametrize("name", NAMES)
def test_they_run_on_the_samples(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KGRAPH_STORE", raising=False)
    shown = [output for output in run(name, tmp_path) if output["output_type"] in ("execute_result", "display_data")]
    assert len(shown) > 8
    assert not list(tmp_path.iterdir()), "a notebook leaves nothing behind"


@pytest.mark.slow
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("name", ["diplomatic-networks", "sparql-by-example"])
def test_they_run_on_a_store(name: str, tmp_path: Path, samples: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    pipeline.build(samples[:1], store=tmp_path / "store")
    monkeypatch.setenv("KGRAPH_STORE", str(tmp_path / "store"))
    shown = [o for o in run(name, tmp_path) if o["output_type"] == "execute_result"]
    assert "37" in str(shown[0]["data"])  # the documents of that store
