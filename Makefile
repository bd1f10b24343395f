# Meekijkwijzer. `make start` and `make test` do everything that is needed on a fresh machine.
.DEFAULT_GOAL := help
.PHONY: help setup start test coverage lint format bench clean

# Any Python that runs will do to begin with: it finds the two that are wanted. A pyenv shim may exist and fail.
PYTHON ?= $(firstword $(foreach p,python3 python3.11 python3.12 python3.13 /usr/bin/python3,\
	$(if $(shell $(p) -c 'import sys; print(sys.version_info >= (3, 9) or "")' 2>/dev/null),$(p))))
BOOTSTRAP = $(or $(PYTHON),$(error Python 3 is niet gevonden: installeer Python 3.11)) -m tools.bootstrap
BIN := .venv/bin
CHECKED := meekijkwijzer actions bot tools tests benchmarks

help:  ## toont deze lijst
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

setup:  ## zet beide Python-omgevingen klaar, als dat nog nodig is
	@$(BOOTSTRAP)

start: setup  ## start alles op http://127.0.0.1:8000 (PORT en DATABASE_URL mogen)
	@$(BIN)/meekijkwijzer start --with-parent

test: setup-for-tests lint  ## controleert de code en doet alle tests
	$(BIN)/meekijkwijzer train
	$(BIN)/python -m pytest -q -n 2 --dist worksteal -m "not (rasa or browser)"
	$(BIN)/python -m pytest -q -m "rasa or browser"

.PHONY: setup-for-tests
setup-for-tests:
	@$(BOOTSTRAP) --tests

PURE = $(addprefix meekijkwijzer.,knowledge routing dialogue)
coverage: setup  ## laat zien dat elke regel en tak van de zuivere kern getest is
	$(BIN)/python -m pytest -q tests/knowledge tests/routing tests/dialogue $(addprefix --cov=,$(PURE)) \
		-k "not every_combination" --cov-branch --cov-report=term-missing:skip-covered --cov-fail-under=100

lint: setup  ## controleert vorm, stijl en types
	$(BIN)/ruff format --check $(CHECKED)
	$(BIN)/ruff check $(CHECKED)
	$(BIN)/mypy meekijkwijzer actions tools

format: setup  ## brengt de code in vorm
	$(BIN)/ruff check --fix $(CHECKED)
	$(BIN)/ruff format $(CHECKED)

bench: setup  ## meet hoe snel het is (benchmarks/)
	$(BIN)/meekijkwijzer train
	$(BIN)/python -m benchmarks

clean:  ## wist omgevingen, modellen, caches en logs; niet de database
	rm -rf .venv .venv-rasa var/uv var/models var/log var/python var/taalmodel.txt
	rm -rf .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
