"""What the browser tests share: one browser, one program with the demo, and visitors who sign in."""

import functools
import os
import shutil
from pathlib import Path
from typing import Callable, Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from postgres import ENGINES
from program import BINARY, Program
from visitor import Visitor, atlas_of


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--engine", choices=ENGINES, help="only the tests on this engine; all when it is not said")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What pages look like is looked at once; what they do is tried on every engine.

    Two processes, one for each engine, can work side by side: only tests on PostgreSQL stop the PostgreSQL server.
    """
    wanted = config.getoption("--engine")
    items[:] = [
        item for item in items
        if not (item.get_closest_marker("looks") and engine_of(item) == "PostgreSQL") and wanted in (None, engine_of(item))]


def engine_of(item: pytest.Item) -> str:
    """The engine a test runs on: the one it was parametrised with, else its file's, else SQLite."""
    of_file = getattr(item.module, "ENGINE", "SQLite")
    return item.callspec.params.get("engine", of_file) if hasattr(item, "callspec") else of_file


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert chromium, "Chromium is not here; 'make browser-tests' installs it"
    # Chromium refuses its sandbox to root, which is who builds in a container.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="session", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """The kind of database; every test of the program runs on each."""
    return request.param


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory, engine: str) -> Iterator[Program]:
    """One program with the demo for all tests that do not stop or kill it."""
    assert BINARY.exists(), f"{BINARY} is not built; run 'make browser-tests'"
    program = Program(tmp_path_factory.mktemp("program"), engine=engine).start()
    yield program
    assert program.stop() == 0, program.said()


@pytest.fixture(scope="session")
def demo_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Program]:
    """A stopped program with a fresh demo, made once for each engine: most of making it is hashing passwords."""

    @functools.cache
    def make(engine: str) -> Program:
        program = Program(tmp_path_factory.mktemp("demo"), engine=engine).start()
        assert program.stop() == 0, program.said()
        return program

    return make


@pytest.fixture
def start(tmp_path: Path, demo_of) -> Iterator:
    """A starter of programs of the test's own, to stop, kill or fill as it likes; what still runs is ended afterwards.

    The first program of a folder begins with a fresh demo, unless told otherwise.
    """
    programs: list[Program] = []

    def make(demo: bool = True, engine: str = "SQLite", **options) -> Program:
        program = Program(tmp_path, demo=demo, engine=engine, **options)
        if demo and not programs:
            program.take_over(demo_of(engine))
        programs.append(program)
        return program.start()

    yield make
    for program in programs:
        program.end()


@pytest.fixture
def own_program(start) -> Program:
    """A program with the demo of the test's own."""
    return start()


@pytest.fixture(scope="session")
def cookies() -> dict:
    """Session cookies by account, so that one account signs in once and not once per test."""
    return {}


@pytest.fixture(scope="session")
def atlas(browser: Browser, program: Program, cookies: dict) -> list[tuple[str | None, str]]:
    """Who can reach which pages: every shape of page once, for the first person who comes there."""
    return atlas_of(browser, program, cookies)


@pytest.fixture
def visit(browser: Browser, program: Program, cookies: dict) -> Iterator:
    """A maker of visitors: `visit("account")` is signed in, `visit(None)` is not. Their console must stay clean."""
    visitors: list[Visitor] = []

    def make(account: str | None, **options) -> Visitor:
        visitor = Visitor(browser, program, account, cookies, **options)
        visitors.append(visitor)
        return visitor

    yield make
    complaints = [complaint for visitor in visitors for complaint in visitor.complaints]
    for visitor in visitors:
        visitor.close()
    assert not complaints, f"the browser complained: {complaints}"
