"""The PostgreSQL server for tests: `make test` starts one and names it in the environment (scripts/postgres.sh)."""

import itertools
import os
import re
import subprocess
from pathlib import Path

ADDRESS = os.environ.get("SAMENSPEL_TEST_POSTGRES")
ENGINES = ["SQLite", "PostgreSQL"] if ADDRESS else ["SQLite"]

_databases: dict[Path, str] = {}
_numbers = itertools.count()


def database_of(folder: Path, like: str | None = None) -> str:
    """The address of the database that belongs to a folder, made when it is asked for first: empty, or like another."""
    if folder not in _databases or like:
        name = f"browser_{next(_numbers)}_{os.getpid()}"
        template = name_of(like) if like else "template0"
        query(ADDRESS, f"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE {template}")
        _databases[folder] = re.sub(r"/postgres\?", f"/{name}?", ADDRESS)
    return _databases[folder]


def name_of(address: str) -> str:
    """The name of the database an address leads to."""
    return re.search(r"/(\w+)\?", address).group(1)


def query(address: str, statement: str) -> list[tuple[str, ...]]:
    """The rows of a statement, every value as text."""
    done = subprocess.run(
        ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--field-separator=\t", address, "-c", statement],
        capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return [tuple(line.split("\t")) for line in done.stdout.splitlines()]


def _control(*arguments: str) -> None:
    """The server's own tool, as the account it runs under."""
    home = os.environ["SAMENSPEL_TEST_POSTGRES_HOME"]
    binaries = sorted(Path("/usr/lib/postgresql").glob("*/bin"))[-1]
    command = [str(binaries / "pg_ctl"), f"--pgdata={home}/data", f"--log={home}/server.log", "--wait", *arguments]
    if os.geteuid() == 0:
        command = ["runuser", "-u", "postgres", "--", *command]
    done = subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def stop() -> None:
    """Stops the server in good order, without waiting for who is connected."""
    _control("--mode=fast", "stop")


def kill() -> None:
    """Ends every process of the server at once, as kill -9 does; it has to recover at its next start."""
    _control("--mode=immediate", "stop")


def start() -> None:
    """Starts the server again as it was started before (its options stand in postmaster.opts)."""
    home = os.environ["SAMENSPEL_TEST_POSTGRES_HOME"]
    options = (Path(home) / "data/postmaster.opts").read_text().split(" ", 1)[1]
    _control(f"--options={options.strip()}", "start")
