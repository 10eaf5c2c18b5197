"""The PostgreSQL server for tests: `make test` starts one and names it in the environment (scripts/postgres.sh)."""

import os
import re
import subprocess
from pathlib import Path

ADDRESS = os.environ.get("SAMENSPEL_TEST_POSTGRES")
ENGINES = ["SQLite", "PostgreSQL"] if ADDRESS else ["SQLite"]

_databases: dict[Path, str] = {}


def database_of(folder: Path) -> str:
    """The address of the database that belongs to a folder, made when it is asked for first."""
    if folder not in _databases:
        name = f"browser_{len(_databases)}_{os.getpid()}"
        query(ADDRESS, f"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0")
        _databases[folder] = re.sub(r"/postgres\?", f"/{name}?", ADDRESS)
    return _databases[folder]


def query(address: str, statement: str) -> list[tuple[str, ...]]:
    """The rows of a statement, every value as text."""
    done = subprocess.run(
        ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--field-separator=\t", address, "-c", statement],
        capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return [tuple(line.split("\t")) for line in done.stdout.splitlines()]
