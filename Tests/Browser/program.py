"""The program under test: started on a free port with a database of its own, stopped, killed and started again."""

import os
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

import postgres

ROOT = Path(__file__).resolve().parent.parent.parent
BINARY = Path(os.environ.get("SAMENSPEL", ROOT / ".build/debug/samenspel"))
PATIENCE = 180.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Program:
    """`samenspel serve` in a folder. Everything it says is kept in `<name>.log` there.

    On SQLite the database is a file in the folder. On PostgreSQL it is a database on the server for tests, made for the folder;
    programs of one folder, of different names, serve the same one side by side.
    """

    def __init__(
        self, folder: Path, demo: bool = True, choose_port: bool = True, engine: str = "SQLite", name: str = "program",
    ):
        self.folder = folder
        self.engine = engine
        self.database = str(folder / "samenspel.sqlite") if engine == "SQLite" else postgres.database_of(folder)
        self.log = folder / f"{name}.log"
        # None: let the program choose, as it does when people start it.
        self.port: int | None = free_port() if choose_port else None
        self.demo = demo
        self.process: subprocess.Popen | None = None
        self.start_seconds = 0.0

    def take_over(self, other: "Program") -> None:
        """Begins with what another program of the same engine, stopped by now, left behind."""
        if self.engine == "PostgreSQL":
            self.database = postgres.database_of(self.folder, like=other.database)
        else:
            shutil.copy2(other.database, self.database)
        self.key.parent.mkdir(mode=0o700, exist_ok=True)
        shutil.copy2(other.key, self.key)

    @property
    def key(self) -> Path:
        if self.engine == "SQLite":
            return Path(f"{self.database}.key")
        return self.folder / "var" / f"{postgres.name_of(self.database)}.key"

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> "Program":
        command = [str(BINARY), "serve", "--database", self.database]
        if self.port is not None:
            command += ["--port", str(self.port)]
        if self.demo:
            command.append("--demo")
        started = time.monotonic()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, stdout=log, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                cwd=self.folder, env={**os.environ, "LC_ALL": "C.UTF-8"})
        self._wait_until_it_answers(started)
        return self

    def _wait_until_it_answers(self, started: float) -> None:
        while time.monotonic() - started < PATIENCE:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode}:\n{self.said()}")
            if self.port is None and (said := re.search(r"ready at http://127.0.0.1:(\d+)", self.said())):
                self.port = int(said.group(1))
            if self.port is None:
                time.sleep(0.05)
                continue
            try:
                with urllib.request.urlopen(f"{self.address}/", timeout=5):
                    self.start_seconds = time.monotonic() - started
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError(f"the program did not answer in {PATIENCE:.0f} s:\n{self.said()}")

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""

    def kill(self) -> None:
        """Ends it without any chance to tidy up."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def end(self) -> None:
        """Whatever state it is in, it does not outlive its test."""
        if self.process is not None and self.process.poll() is None:
            self.kill()

    def stop(self) -> int:
        """Asks it to stop, as Ctrl-C does, and answers its exit code."""
        if self.process is None or self.process.poll() is not None:
            return 0 if self.process is None else self.process.returncode
        self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError("the program did not stop within 15 s after SIGINT")

    def accounts(self) -> dict[str, str]:
        """Account name → password, as the program printed them at its start with the demo."""
        return dict(re.findall(r"^\s+(\S+)\s{2,}(\S+)\s{2,}\S.*$", self.said(), flags=re.M))

    def command(self, *arguments: str) -> subprocess.CompletedProcess:
        """Runs another command of the program, such as `log verify`."""
        return subprocess.run(
            [str(BINARY), *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL,
            cwd=self.folder, env={**os.environ, "LC_ALL": "C.UTF-8"}, timeout=PATIENCE)
