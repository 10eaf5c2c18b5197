"""The program as whoever keeps it running meets it: starting, stopping, complaining, and the proof of its log."""

import os
import re
import shutil
import socket
import sqlite3
import stat
from pathlib import Path

import pytest

from program import Program, free_port


def refused(program: Program, *arguments: str) -> str:
    """Runs a command that has to fail; answers its one sentence."""
    result = program.command(*arguments)
    assert result.returncode != 0, result.stdout
    assert result.stderr.startswith("Error: "), result.stderr
    assert "Fatal" not in result.stderr and len(result.stderr.strip().splitlines()) == 1, result.stderr
    return result.stderr


# Starting and stopping


def test_it_starts_says_where_and_stops_cleanly(own_program):
    said = own_program.said()
    assert f"Samenspel is ready at {own_program.address}" in said
    assert len(own_program.accounts()) == 6
    assert own_program.stop() == 0
    assert own_program.said().rstrip().endswith("Stopped.")


def test_files_are_for_their_owner_only(own_program):
    for path in own_program.folder.glob("samenspel.sqlite*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_a_second_program_on_the_same_database_is_refused(own_program):
    said = refused(own_program, "serve", "--database", str(own_program.database), "--port", str(free_port()))
    assert "Another samenspel is using the database" in said


def test_without_a_port_the_next_free_one_is_taken_and_said(start):
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind(("127.0.0.1", 8080))
            taken.listen()
        except OSError:
            pass  # Somebody else listens there already, which is just as well.
        assert "Port 8080 is taken; this will be port" in start(demo=False, choose_port=False).said()


# Complaints: one sentence with what to do, and an exit code


def test_a_taken_port(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = refused(Program(tmp_path), "serve", "--database", str(tmp_path / "x.sqlite"), "--port", str(port))
    assert f"Port {port} is not free" in said and "--port" in said


def test_not_a_database(tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader, " * 1000)
    said = refused(Program(tmp_path), "serve", "--database", str(letter), "--port", str(free_port()))
    assert "is not a database of this program" in said
    assert letter.read_text() == "Dear reader, " * 1000


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_one_may_not_write_in(tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    said = refused(Program(tmp_path), "serve", "--database", str(folder / "x.sqlite"), "--port", str(free_port()))
    assert "may not write in the folder" in said


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("x")
    said = refused(Program(tmp_path), "serve", "--database", str(tmp_path / "file/x.sqlite"), "--port", str(free_port()))
    assert "is not a folder" in said


def test_a_lost_key_and_an_open_key(start, tmp_path):
    program = start(demo=False)
    program.stop()
    key = Path(f"{program.database}.key")
    serve = ["serve", "--database", str(program.database), "--port", str(free_port())]
    key.chmod(0o644)
    assert "chmod 600" in refused(program, *serve)
    key.chmod(0o600)
    key.rename(tmp_path / "away")
    assert "is not there" in refused(program, *serve)
    assert not key.exists()


def test_listening_outside_needs_a_public_address(tmp_path):
    said = refused(Program(tmp_path), "serve", "--database", str(tmp_path / "x.sqlite"), "--host", "0.0.0.0")
    assert "--public-address" in said


@pytest.mark.parametrize("arguments", [["log", "verify"], ["log", "head"], ["admin", "link"]])
def test_no_database(tmp_path, arguments):
    said = refused(Program(tmp_path), *arguments, "--database", str(tmp_path / "none.sqlite"))
    assert "There is no database at" in said
    assert list(tmp_path.iterdir()) == []


# The first administrator


def first_link(said: str) -> str:
    return re.search(r"^\s+(http://\S+)$", said, flags=re.M).group(1)


def test_the_first_administrator_comes_by_the_printed_link(start, browser):
    program = start(demo=False)
    page = browser.new_context().new_page()
    page.goto(first_link(program.said()))
    for name, text in [("organisation", "Stichting Proef"), ("name", "Ada Proef"), ("login", "ada@proef.example")]:
        page.locator(f"main input[name={name}]").fill(text)
    for field in page.locator("input[type=password]").all():
        field.fill("negen-groene-bomen")
    page.locator("main form button").last.click()
    page.wait_for_load_state()
    assert page.locator("input[type=password]").count() == 0, page.locator("main").inner_text()
    program.stop()
    said = refused(program, "admin", "link", "--database", str(program.database))
    assert "There is an administrator already" in said


def test_a_new_first_link_replaces_the_old(start, browser):
    program = start(demo=False)
    old = first_link(program.said())
    made = program.command("admin", "link", "--database", str(program.database), "--public-address", program.address)
    assert made.returncode == 0, made.stderr
    page = browser.new_context().new_page()
    page.goto(first_link(made.stdout))
    assert page.locator("input[type=password]").count() > 0
    page.goto(old)
    assert page.locator("input[type=password]").count() == 0
    program.stop()


# The proof of the log


@pytest.fixture(scope="module")
def stopped(tmp_path_factory) -> Program:
    """A program with the demo that has run and stopped, with everything sealed."""
    program = Program(tmp_path_factory.mktemp("log")).start()
    program.stop()
    return program


@pytest.fixture
def copy(stopped, tmp_path) -> Program:
    program = Program(tmp_path)
    for suffix in ("", ".key"):
        shutil.copy2(f"{stopped.database}{suffix}", f"{program.database}{suffix}")
    return program


def by_hand(program: Program, *statements: str) -> None:
    """Changes the file as somebody would who has it and knows SQL."""
    with sqlite3.connect(program.database) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            connection.execute(statement)
    connection.close()


def verify(program: Program, *arguments: str) -> tuple[int, str]:
    result = program.command("log", "verify", "--database", str(program.database), *arguments)
    return result.returncode, result.stdout + result.stderr


def test_an_untouched_log_is_accepted(copy):
    code, said = verify(copy)
    assert code == 0 and "The log is right" in said, said


@pytest.mark.parametrize("statement, finding", [
    ("UPDATE log_lines SET event = 'nothing.happened' WHERE id = (SELECT line_id FROM log_seals WHERE sequence = 5)",
     "Line 5 was changed"),
    ("UPDATE log_lines SET at = at + 1 WHERE id = (SELECT line_id FROM log_seals WHERE sequence = 7)",
     "Line 7 was changed"),
    ("DELETE FROM log_lines WHERE id = (SELECT line_id FROM log_seals WHERE sequence = 6)", "Line 6 is gone"),
    ("DELETE FROM log_seals WHERE sequence = 8", "Line 8 is gone"),
])
def test_a_line_altered_or_removed_by_hand_is_found(copy, statement, finding):
    by_hand(copy, statement)
    code, said = verify(copy)
    assert code == 2 and finding in said, said


def test_a_line_removed_with_its_seal_is_found(copy):
    by_hand(
        copy, "DELETE FROM log_lines WHERE id = (SELECT line_id FROM log_seals WHERE sequence = 4)",
        "DELETE FROM log_seals WHERE sequence = 4")
    code, said = verify(copy)
    assert code == 2 and "Line 4 is gone" in said, said


def test_a_tail_that_was_cut_off_is_found_with_a_head_kept_elsewhere(copy, tmp_path):
    head = tmp_path / "head.txt"
    kept = copy.command("log", "head", "--database", str(copy.database))
    assert kept.returncode == 0, kept.stderr
    head.write_text(kept.stdout)
    assert verify(copy, "--head", str(head))[0] == 0
    by_hand(
        copy, "CREATE TEMP TABLE tail AS SELECT line_id FROM log_seals WHERE sequence > 10",
        "DELETE FROM log_seals WHERE sequence > 10", "DELETE FROM log_lines WHERE id IN (SELECT line_id FROM tail)")
    assert verify(copy)[0] == 0, "without a kept head a shorter log looks right"
    code, said = verify(copy, "--head", str(head))
    assert code == 2 and "The log stops at line 10" in said, said


def test_a_key_of_another_database_is_noticed(copy):
    key = Path(f"{copy.database}.key")
    key.write_text("0" * 64 + "\n")
    code, said = verify(copy)
    assert code != 0 and "key" in said.lower(), said


def test_the_demo_is_made_anew(copy):
    before = copy.command("log", "head", "--database", str(copy.database)).stdout
    made = copy.command("demo", "--database", str(copy.database))
    assert made.returncode == 0 and "The demo is ready" in made.stdout, made.stderr
    assert copy.command("log", "head", "--database", str(copy.database)).stdout != before
