"""What was acknowledged survives kill -9 in the middle of use, and so does what was being typed."""

import random
import re
import sqlite3
import threading
import urllib.error
import urllib.parse
import urllib.request

from program import Program
from visitor import Visitor

PROFESSIONAL = "samira@nabij.example"
ROUNDS = 4


def test_a_text_being_written_comes_back_after_a_kill(own_program, browser):
    visitor = Visitor(browser, own_program, PROFESSIONAL, {})
    visitor.go("/netwerk/nieuw")
    with visitor.page.expect_response(lambda answer: "/concepten" in answer.url, timeout=30_000) as saved:
        visitor.page.locator("[name=clientName]").fill("Half geschreven")
        visitor.page.locator("[name=question]").fill("Ik begon net te vertellen")
    assert saved.value.ok
    own_program.kill()
    own_program.start()
    visitor.go("/netwerk/nieuw")
    assert visitor.page.locator("[name=clientName]").input_value() == "Half geschreven"
    assert visitor.page.locator("[name=question]").input_value() == "Ik begon net te vertellen"
    visitor.close()


class Writer(threading.Thread):
    """Opens dossiers one after another and remembers every one that was acknowledged."""

    def __init__(self, program: Program, cookie: str, number: int, stop: threading.Event):
        super().__init__(daemon=True)
        self.program, self.cookie, self.number, self.stop = program, cookie, number, stop
        self.acknowledged: list[str] = []

    def run(self) -> None:
        count = 0
        while not self.stop.is_set():
            count += 1
            name = f"Schrijver {self.number} nummer {count} {random.randrange(10**9)}"
            try:
                if self.open_dossier(name):
                    self.acknowledged.append(name)
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
        return urllib.request.urlopen(request, timeout=30)


def test_every_acknowledged_dossier_survives_a_kill(own_program, browser):
    """Each round: four writers at full speed, a kill at a moment nobody chose, a restart, and a count."""
    cookies: dict = {}
    Visitor(browser, own_program, PROFESSIONAL, cookies).close()
    cookie = "; ".join(f"{c['name']}={c['value']}" for found in cookies.values() for c in found)
    acknowledged: list[str] = []
    for _ in range(ROUNDS):
        stop = threading.Event()
        writers = [Writer(own_program, cookie, number, stop) for number in range(4)]
        for writer in writers:
            writer.start()
        stop.wait(random.uniform(1.5, 4))
        own_program.kill()
        stop.set()
        for writer in writers:
            writer.join(timeout=60)
            acknowledged += writer.acknowledged
        own_program.start()
    assert len(acknowledged) > ROUNDS, "too few dossiers were opened to prove anything"
    assert own_program.stop() == 0
    check_the_file(own_program, acknowledged)


def check_the_file(program: Program, acknowledged: list[str]) -> None:
    with sqlite3.connect(program.database) as connection:
        kept = {name for (name,) in connection.execute("SELECT client_name FROM dossiers")}
        lines, = connection.execute(
            "SELECT COUNT(*) FROM log_lines WHERE event = 'dossier.open' AND outcome = 'done'").fetchone()
        opened, = connection.execute("SELECT COUNT(*) FROM dossiers WHERE client_name LIKE 'Schrijver %'").fetchone()
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    assert set(acknowledged) <= kept, set(acknowledged) - kept
    assert lines == opened, "a dossier and its line in the log are there both or neither"
    verified = program.command("log", "verify", "--database", str(program.database))
    assert verified.returncode == 0, verified.stdout
    print(f"{len(acknowledged)} acknowledged in {ROUNDS} rounds, {opened} kept, {lines} lines")
