# The goals of this project. Each one first sees to what it needs (scripts/setup.sh says what is missing and installs it).

# The same build settings for every goal, so that one debug build serves them all.
SWIFT_FLAGS := --explicit-target-dependency-import-check error
PYTHON := .build/python/bin/python
SOURCES := Package.swift Sources Tests Benchmarks Fuzz/Package.swift Fuzz/Sources

.PHONY: help run test build check-rooms format format-check unit-tests browser-tests bench fuzz screenshots

help: ## say what one can do here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

run: ## build the program and start it here with the demo organisation
	@scripts/setup.sh run
	@echo "==> Building the program (the first time takes several minutes)"
	swift build -c release --product samenspel
	@mkdir -p var
	@exec .build/release/samenspel serve --demo --database var/samenspel.sqlite

test: ## everything a change must pass; ends with the runners' closing lines
	@scripts/setup.sh test
	@scripts/test.sh

build:
	@scripts/setup.sh build
	swift build --build-tests $(SWIFT_FLAGS)

check-rooms: ## the rooms are kept apart and the pure ones are pure
	@scripts/setup.sh check
	@python3 scripts/check_rooms.py

format: ## lay out all Swift by .swift-format
	@scripts/setup.sh build
	swift format --in-place --recursive --parallel $(SOURCES)

format-check: ## complain about layout, change nothing
	@scripts/setup.sh build
	@scripts/format_check.sh

unit-tests: build ## the Swift tests alone
	swift test --skip-build $(SWIFT_FLAGS)

browser-tests: build ## the tests in headless Chromium alone
	@scripts/setup.sh browser
	$(PYTHON) -m pytest Tests/Browser

bench: ## measure the figures of docs/performance.md on this machine
	@scripts/setup.sh bench
	@scripts/bench.sh

fuzz: ## feed the readers of outside files with odd input; SECONDS=60 is how long for each
	@scripts/setup.sh build
	@scripts/fuzz.sh $(or $(SECONDS),60)

screenshots: build ## make the pictures of the README anew
	@scripts/setup.sh browser
	$(PYTHON) scripts/screenshots.py
