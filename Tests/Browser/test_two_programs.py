"""Two programs on one PostgreSQL database: a person does not notice which one answers, and either may fall."""

import os
import random
import re
from concurrent.futures import ThreadPoolExecutor

import pytest

import postgres
from keeping import Writers, ask, check_everything
from program import Program
from visitor import Visitor

pytestmark = pytest.mark.skipif(not postgres.ADDRESS, reason="no PostgreSQL server for tests; 'make test' starts one")
ENGINE = "PostgreSQL"
PROFESSIONAL = "samira@nabij.example"
ROUNDS = int(os.environ.get("SAMENSPEL_KILL_ROUNDS", "3"))


@pytest.fixture
def pair(start) -> tuple[Program, Program]:
    """Two programs, the second started when the first has made the demo."""
    return start(engine="PostgreSQL", name="one"), start(engine="PostgreSQL", name="two")


def test_both_started_at_once_make_one_demo(tmp_path):
    programs = [Program(tmp_path, engine="PostgreSQL", name=name) for name in ("one", "two")]
    try:
        with ThreadPoolExecutor() as threads:
            list(threads.map(Program.start, programs))
        assert ask(programs[0], "SELECT COUNT(*) FROM organisations") == [("1",)]
        assert ask(programs[0], "SELECT COUNT(*) FROM accounts") == [("6",)]
        assert [program.stop() for program in programs] == [0, 0]
    finally:
        for program in programs:
            program.end()


def test_sign_in_at_one_and_work_at_the_other(pair, browser):
    one, two = pair
    visitor = Visitor(browser, one, PROFESSIONAL, {})
    page = visitor.page
    page.goto(one.address + "/netwerk/nieuw")
    with page.expect_response(lambda answer: "/concepten" in answer.url, timeout=60_000) as saved:
        page.locator("[name=clientName]").fill("Begonnen bij de een")
    assert saved.value.ok
    page.goto(two.address + "/netwerk/nieuw")
    assert page.locator("[name=clientName]").input_value() == "Begonnen bij de een"
    # The same form sent to both has one effect: receipts are shared too.
    form = page.locator("main form[method=post]").filter(has=page.locator("[name=clientName]"))
    fields = form.evaluate("f => [...new FormData(f)]")
    for program in (two, one):
        answer = visitor.context.request.post(
            program.address + "/netwerk/nieuw", form=dict(fields), headers={"Sec-Fetch-Site": "same-origin"})
        assert re.search(r"/netwerk/[0-9a-f-]{36}$", answer.url), answer.url
    assert ask(one, "SELECT COUNT(*) FROM dossiers WHERE client_name = 'Begonnen bij de een'") == [("1",)]
    page.goto(one.address + "/")
    with page.expect_navigation():
        page.evaluate("document.querySelector('form[action=\"/uitloggen\"]').requestSubmit()")
    page.goto(two.address + "/netwerk")
    assert page.locator("input[type=password]").count() == 1, "signed out at one is signed out at both"
    visitor.close()


def test_a_form_sent_while_the_server_is_away_comes_back_and_is_done_once(start, browser):
    program = start(engine="PostgreSQL")
    visitor = Visitor(browser, program, PROFESSIONAL, {})
    visitor.expected_status.add(503)
    visitor.go("/netwerk/nieuw")
    visitor.page.locator("[name=clientName]").fill("Net op tijd")
    postgres.stop()
    try:
        visitor.page.locator("main form button[type=submit]:not([name])").last.click()
        visitor.page.wait_for_load_state()
        assert "Net op tijd" in visitor.text()
        problems = visitor.page.locator("h1").inner_text()
        assert problems == "Opslaan lukt nu even niet", problems
        assert "clientName" not in visitor.text(), "fields have their labels, not their codes"
        # Whoever looks after the program reads why, and nothing of what somebody typed.
        assert "A form could not be carried out now" in program.said()
        assert "Net op tijd" not in program.said()
    finally:
        postgres.start()
    visitor.page.locator("main form button").click()
    visitor.page.wait_for_load_state()
    assert visitor.heading() == "Net op tijd"
    visitor.close()


@pytest.mark.parametrize("victim", ["a program", "the server"])
def test_every_acknowledged_dossier_survives(pair, browser, victim):
    """Each round: two writers at each of two programs, one program or the server killed, and at the end a count."""
    writers = Writers(browser, PROFESSIONAL)
    for number in range(ROUNDS):
        with writers.at_work([*pair, *pair]):
            writers.wait(random.uniform(1, 3))
            if victim == "the server":
                postgres.kill()
                postgres.start()
                writers.wait(random.uniform(0.5, 1))
            else:
                pair[number % 2].kill()
        if victim == "a program":
            pair[number % 2].start()
    assert [program.stop() for program in pair] == [0, 0]
    check_everything(pair[0], writers, rounds=ROUNDS)


def test_what_cannot_be_served_is_said_in_a_sentence(tmp_path):
    program = Program(tmp_path, engine="PostgreSQL")
    for address, words in [
        ("postgres://samenspel@/nowhere?" + postgres.ADDRESS.split("?")[1], "nowhere"),
        ("postgres://nobody@127.0.0.1:1/x", "127.0.0.1:1"),
        ("postgres://eva:geheim@server/x", "~/.pgpass"),
        ("postgres://[", "postgres://name@host"),
    ]:
        result = program.command("serve", "--database", address)
        assert result.returncode != 0 and words in result.stderr, result.stderr
        assert "geheim" not in result.stderr and len(result.stderr.strip().splitlines()) == 1, result.stderr


def test_tables_changed_by_hand_or_by_a_newer_program_are_refused(start):
    program = start(engine="PostgreSQL", demo=False)
    program.stop()
    postgres.query(program.database, "INSERT INTO migrations VALUES ('future.1-things', 'x', 0)")
    result = program.command("serve", "--database", program.database)
    assert result.returncode != 0 and "newer" in result.stderr, result.stderr
    postgres.query(program.database, "DELETE FROM migrations WHERE name = 'future.1-things'")
    postgres.query(program.database, "UPDATE migrations SET checksum = 'x' WHERE name = 'samenspel.1-facts'")
    result = program.command("serve", "--database", program.database)
    assert result.returncode != 0 and "samenspel.1-facts" in result.stderr, result.stderr
