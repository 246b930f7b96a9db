# Everything runs in .venv, which is made on first use; uv is used when it is there.
PYTHON ?= python3
BIN := .venv/bin
ARGS ?=

.PHONY: run test check lint types bench bench-add bench-terminal bench-store bench-linking bench-search crash soak tinydb drills screenshots generate clean

run: .venv/.run  ## open the journal
	@$(BIN)/influence $(ARGS)

test: .venv/.dev  ## pass the tests
	$(BIN)/pytest -n auto $(ARGS)

check: lint types test  ## everything that CI runs

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.dev
	$(BIN)/mypy

crash: .venv/.dev  ## the full crash suite: a thousand kills and more
	INFLUENCE_CRASH=full $(BIN)/pytest -s tests/crash $(ARGS)

soak: .venv/.dev  ## a hundred thousand keys, and ten thousand hostile strings on screens, in commands and in exports
	INFLUENCE_SOAK=full $(BIN)/pytest -n 8 tests/soak $(ARGS)

tinydb: .venv/.dev  ## TinyDB's own tests on our table
	$(BIN)/python -m tests.tinydb_suite.run

drills: .venv/.dev  ## a kill in the middle, a full disk, four shells at once, on ten thousand entries
	$(BIN)/python -m tests.jobs.drills $(ARGS)

bench: bench-store bench-add bench-linking bench-search bench-terminal  ## every figure, as ratios against yardsticks of the same run

bench-store: .venv/.dev
	$(BIN)/python -m tests.bench.store $(ARGS)

bench-add: .venv/.dev
	$(BIN)/python -m tests.bench.add $(ARGS)

bench-terminal: .venv/.dev
	$(BIN)/python -m tests.bench.terminal $(ARGS)

bench-linking: .venv/.dev
	$(BIN)/python -m tests.bench.linking $(if $(CASES),--cases $(CASES)) $(if $(ROSTER),--roster $(ROSTER)) $(if $(MINE),--mine $(MINE)) $(ARGS)

bench-search: .venv/.dev
	$(BIN)/python -m tests.bench.search $(if $(QUERIES),--queries $(QUERIES)) $(if $(CORPUS),--corpus $(CORPUS)) $(ARGS)

generate screenshots: .venv/.dev  ## the pictures and tables that are made from the program
	$(BIN)/python tests/generate.py $(ARGS)

.venv/.run: pyproject.toml
	@if command -v uv >/dev/null 2>&1; then \
	  { test -d .venv || uv venv -q --seed --python $(PYTHON) .venv; } && uv pip install -q --compile-bytecode -p $(BIN)/python -e . ; \
	else \
	  { test -d .venv || $(PYTHON) -m venv .venv; } && $(BIN)/python -m pip install -q --disable-pip-version-check -e . ; \
	fi
	@touch $@

.venv/.dev: pyproject.toml
	@if command -v uv >/dev/null 2>&1; then \
	  { test -d .venv || uv venv -q --seed --python $(PYTHON) .venv; } && uv pip install -q --compile-bytecode -p $(BIN)/python -e '.[dev]' ; \
	else \
	  { test -d .venv || $(PYTHON) -m venv .venv; } && $(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]' ; \
	fi
	@touch $@ .venv/.run

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache
