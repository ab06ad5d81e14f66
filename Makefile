# make demo       a graph from the samples, three questions answered, a picture
# make test       everything that must hold
# make bench      documents a second and memory;  CORPUS=file.jsonl measures on another corpus
# make notebooks  runs the notebooks anew and keeps what they show
# make docs       the site of the documentation, in out/site
# make web        the explorer page from its sources (needs node)
# make clean      removes what these made
#
# Needs Python 3.11 or newer and nothing else; PYTHON=… names one.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
OUT := out
STORE := $(OUT)/store
SAMPLES := data/samples/news.jsonl data/samples/texts
CORPUS ?=

.PHONY: demo test bench notebooks docs web clean
.DEFAULT_GOAL := demo

demo: .venv/demo
	@mkdir -p $(OUT)
	$(BIN)/kgraph build $(SAMPLES) --store $(STORE)
	$(BIN)/kgraph export $(STORE) -o $(OUT)/graph.ttl
	@echo; echo "Who met whom?"
	$(BIN)/kgraph query who-met-whom --store $(STORE)
	@echo; echo "Which states deal with each other, and how often?"
	$(BIN)/kgraph query busiest-pairs --store $(STORE)
	@echo; echo "What has been announced and is not known to have happened?"
	$(BIN)/kgraph query announced-visits --store $(STORE)
	$(BIN)/kgraph draw network --store $(STORE) -o $(OUT)/network.png
	@echo; echo "The graph: $(OUT)/graph.ttl   The network: $(OUT)/network.png"

test: .venv/test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest --numprocesses auto --maxprocesses 4 --dist loadfile

bench: .venv/demo
	$(BIN)/python bench/throughput.py $(CORPUS)

notebooks: .venv/test
	$(BIN)/python notebooks/run.py

docs: .venv/test
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --config-file docs/mkdocs.yml
	@echo "The site: $(OUT)/site/index.html"

web:
	cd kgraph/web && npm ci && npm run check && npm test && npm run build

clean:
	rm -rf .venv $(OUT) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "kgraph needs Python 3.11 or newer: make PYTHON=/path/to/python3" >&2; exit 1; }
	$(PYTHON) -m venv .venv

.venv/demo: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[view]'
	@touch $@

.venv/test: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[dev,view]'
	@touch $@
