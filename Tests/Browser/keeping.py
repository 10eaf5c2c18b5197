"""Proof that what was acknowledged is kept: writers who remember every answer, and a count afterwards."""

import contextlib
import random
import re
import sqlite3
import threading
import urllib.error
import urllib.parse
import urllib.request
from typing import Iterator

from playwright.sync_api import Browser

import postgres
from program import Program
from visitor import Visitor


class Writer(threading.Thread):
    """Opens dossiers one after another until the program is gone, and remembers every one that was acknowledged."""

    def __init__(self, program: Program, cookie: str, name: str, stop: threading.Event):
        super().__init__(daemon=True)
        self.program, self.cookie, self.called, self.stop = program, cookie, name, stop
        self.acknowledged: list[str] = []

    def run(self) -> None:
        count = 0
        while not self.stop.is_set():
            count += 1
            name = f"{self.called} nummer {count} {random.randrange(10**9)}"
            try:
                if self.open_dossier(name):
                    self.acknowledged.append(name)
            except urllib.error.HTTPError as answer:
                # 503: the database is away for the moment. The program must say so and nothing else.
                assert answer.code == 503, f"{answer.code} for {answer.url}"
                self.stop.wait(0.1)
            except (OSError, urllib.error.URLError):
                return

    def open_dossier(self, name: str) -> bool:
        page = self.ask("/netwerk/nieuw").read().decode()
        form = page[page.index('action="/netwerk/nieuw"'):]
        fields = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', form[:form.index("</form>")])
        body = urllib.parse.urlencode([*fields, ("clientName", name)]).encode()
        return re.search(r"/netwerk/[0-9a-f-]{36}$", self.ask("/netwerk/nieuw", body).geturl()) is not None

    def ask(self, path: str, body: bytes | None = None):
        request = urllib.request.Request(
            self.program.address + path, body, {"Cookie": self.cookie, "Sec-Fetch-Site": "same-origin"})
        return urllib.request.urlopen(request, timeout=60)


class Writers:
    """Everybody who writes, over all rounds."""

    def __init__(self, browser: Browser, account: str):
        self.browser, self.account = browser, account
        self.acknowledged: list[str] = []
        self._cookie: str | None = None
        self._stop = threading.Event()
        self._rounds = 0

    @contextlib.contextmanager
    def at_work(self, programs: list[Program]) -> Iterator[None]:
        """One writer at each of these programs, until the block ends; what they were told is remembered."""
        self._stop = threading.Event()
        self._rounds += 1
        writers = [
            Writer(program, self._cookie_at(program), f"Schrijver {self._rounds}.{number}", self._stop)
            for number, program in enumerate(programs)]
        for writer in writers:
            writer.start()
        try:
            yield
        finally:
            self._stop.set()
            for writer in writers:
                writer.join(timeout=120)
                assert not writer.is_alive(), "a writer got no answer for two minutes"
                self.acknowledged += writer.acknowledged

    def wait(self, seconds: float) -> None:
        self._stop.wait(seconds)

    def _cookie_at(self, program: Program) -> str:
        """Signs in once: the session lives in the database, which all programs share."""
        if self._cookie is None:
            cookies: dict = {}
            Visitor(self.browser, program, self.account, cookies).close()
            self._cookie = "; ".join(f"{c['name']}={c['value']}" for found in cookies.values() for c in found)
        return self._cookie


def check_everything(program: Program, writers: Writers, rounds: int) -> None:
    """Nothing acknowledged is lost, every dossier has its line in the log, and the log proves itself."""
    acknowledged = writers.acknowledged
    assert len(acknowledged) > rounds, "too few dossiers were opened to prove anything"
    names = {name for (name,) in ask(program, "SELECT client_name FROM dossiers WHERE client_name LIKE 'Schrijver %'")}
    assert set(acknowledged) <= names, set(acknowledged) - names
    (lines,), = ask(program, "SELECT COUNT(*) FROM log_lines WHERE event = 'dossier.open' AND outcome = 'done'")
    assert int(lines) == len(names), "a dossier and its line in the log are there both or neither"
    verified = program.command("log", "verify", "--database", program.database)
    assert verified.returncode == 0, verified.stdout + verified.stderr
    print(f"{len(acknowledged)} acknowledged in {rounds} rounds, {len(names)} kept, {lines} lines")


def ask(program: Program, query: str) -> list[tuple[str, ...]]:
    if program.engine == "PostgreSQL":
        return postgres.query(program.database, query)
    connection = sqlite3.connect(program.database)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return connection.execute(query).fetchall()
    finally:
        connection.close()
