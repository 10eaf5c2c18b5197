#!/usr/bin/env python3
"""Measures the release build as a visitor meets it, with access check and access log on. Run by scripts/bench.sh.

Every figure is the median of several runs; wrk, the program and its sealer share the cores of this machine.
"""

import argparse
import http.cookiejar
import json
import os
import platform
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / ".build/release"
PAGE = ROOT / "docs/performance.md"
START, END = "<!-- figures -->", "<!-- end of figures -->"


def say(line: str) -> None:
    print(f"==> {line}", flush=True)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """The program, serving one database."""

    def __init__(self, database: Path):
        self.database, self.port = database, free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = database.with_suffix(".log")

    def __enter__(self) -> "Server":
        command = [str(BUILD / "samenspel"), "serve", "--demo", "--database", str(self.database)]
        started = time.perf_counter()
        self.process = subprocess.Popen(
            [*command, "--port", str(self.port)], stdout=self.log.open("wb"), stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL)
        while True:
            if self.process.poll() is not None:
                sys.exit(f"The program did not start:\n{self.log.read_text()}")
            try:
                urllib.request.urlopen(self.address + "/", timeout=10).close()
                break
            except OSError:
                time.sleep(0.005)
        self.start_seconds = time.perf_counter() - started
        return self

    def __exit__(self, *_: object) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=30)

    def peak_memory(self) -> float:
        """The most memory it ever had in RAM, in MB (VmHWM)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status).group(1)) / 1024

    def accounts(self) -> dict[str, str]:
        return dict(re.findall(r"^\s+(\S+@\S+)\s{2,}(\S+)", self.log.read_text(), flags=re.M))


class Reader(HTMLParser):
    """The forms and links of a page."""

    def __init__(self, text: str):
        super().__init__()
        self.forms: list[dict] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        values = dict(attributes)
        if tag == "form":
            self.forms.append({"action": values.get("action", ""), "fields": {}, "types": {}})
        if tag == "input" and self.forms and values.get("name"):
            self.forms[-1]["fields"][values["name"]] = values.get("value", "")
            self.forms[-1]["types"][values["name"]] = values.get("type", "text")
        if tag == "a" and values.get("href", "").startswith("/"):
            self.links.append(values["href"])


class Visitor:
    """Signs in and finds the addresses to measure, by following the links a person would."""

    def __init__(self, server: Server):
        self.server = server
        self.jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    def open(self, path: str, data: bytes | None = None) -> str:
        request = urllib.request.Request(self.server.address + path, data, {"Origin": self.server.address})
        with self.opener.open(request, timeout=60) as answer:
            return answer.read().decode()

    def sign_in(self, account: str, password: str) -> None:
        page = Reader(self.open("/"))
        form = next(form for form in page.forms if "password" in form["types"].values())
        for name, kind in form["types"].items():
            if kind == "password":
                form["fields"][name] = password
            elif kind in ("text", "email"):
                form["fields"][name] = account
        page = Reader(self.open(form["action"], urllib.parse.urlencode(form["fields"]).encode()))
        if any("password" in form["types"].values() for form in page.forms):
            sys.exit(f"{account} could not sign in")

    def cookie(self) -> str:
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.jar)


def wrk(server: Server, visitor: Visitor, path: str, seconds: int) -> dict[str, float]:
    command = ["wrk", "-t2", "-c32", f"-d{seconds}s", "--latency", "-H", f"Cookie: {visitor.cookie()}"]
    said = subprocess.run([*command, server.address + path], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit(f"{path} did not always answer well:\n{said}")
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)\b", said).groups()
    return {
        "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1)),
        "p99": float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit],
    }


def median_of(runs: list[dict[str, float]], key: str) -> float:
    return statistics.median(run[key] for run in runs)


def measure_start(database: Path, rounds: int) -> float:
    seconds = []
    for _ in range(rounds):
        with Server(database) as server:
            seconds.append(server.start_seconds)
    return statistics.median(seconds)


def measure_ecogram() -> float:
    """Milliseconds for layout and SVG of an ecogram of 40 people, as Benchmarks/measure says it on its last line."""
    said = subprocess.run([str(BUILD / "measure")], capture_output=True, text=True, check=True).stdout
    return float(re.search(r"([\d.]+)\s*ms", said.strip().splitlines()[-1]).group(1))


def compare_measures() -> dict:
    """All measures of 10,000 networks, here and in networkx and python-igraph; see Benchmarks/compare_measures.py."""
    command = [str(ROOT / ".build/python-bench/bin/python"), str(ROOT / "Benchmarks/compare_measures.py"),
               "--measure", str(BUILD / "measure"), "--json"]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def measure_rows() -> list[tuple[str, str, str]]:
    say("Measuring the measures, and setting them beside networkx and python-igraph")
    found = compare_measures()
    seconds = found["microseconds"]["samenspel"] * found["networks"] / 1e6
    return [
        (f"all measures of {found['networks']:,} networks of 40 people with 80 ties", f"{seconds:.2f} s", "–"),
        ("— as fast as networkx, per network", f"{found['ratios']['networkx']:,.0f} ×", "≥ 20 ×"),
        ("— as fast as python-igraph", f"{found['ratios']['python-igraph']:.1f} ×", "≥ 3 ×"),
    ]


def addresses(visitor: Visitor) -> tuple[str, str]:
    """The list of dossiers and a dossier page with an ecogram, as linked from the home page."""
    home = Reader(visitor.open("/"))
    listing = next(link for link in home.links if link.startswith("/netwerk"))
    best, most = "", -1
    for link in dict.fromkeys(Reader(visitor.open(listing)).links):
        if re.search(r"/[0-9a-f-]{36}$", link):
            marks = visitor.open(link).count("<circle")
            if marks > most:
                best, most = link, marks
    return listing, best


def rows(options: argparse.Namespace, database: Path) -> list[tuple[str, str, str]]:
    say("Measuring the start")
    start = measure_start(database, options.rounds)
    with Server(database) as server:
        visitor = Visitor(server)
        account, password = next(iter(server.accounts().items()))
        visitor.sign_in(account, password)
        listing, dossier = addresses(visitor)
        runs: dict[str, list] = {"list": [], "dossier": []}
        for number in range(options.rounds):
            say(f"Round {number + 1} of {options.rounds}")
            runs["list"].append(wrk(server, visitor, listing, options.seconds))
            runs["dossier"].append(wrk(server, visitor, dossier, options.seconds))
        memory = server.peak_memory()
    size = database.stat().st_size / 1e6
    return [
        ("dossier page, 32 connections", f"{median_of(runs['dossier'], 'rate'):.0f} requests/s", "≥ 800"),
        ("— p99", f"{median_of(runs['dossier'], 'p99'):.1f} ms", "≤ 60 ms"),
        (f"list of 50 out of {options.dossiers:,} dossiers, 32 connections",
         f"{median_of(runs['list'], 'rate'):.0f} requests/s", "≥ 1,000"),
        ("— p99", f"{median_of(runs['list'], 'p99'):.1f} ms", "–"),
        ("peak memory under these loads (VmHWM)", f"{memory:.0f} MB", "≤ 150 MB"),
        (f"start until the first answer, database of {size:.0f} MB", f"{start:.2f} s", "≤ 0.5 s"),
        ("ecogram of 40 people: layout and SVG", f"{measure_ecogram():.2f} ms", "≤ 3 ms"),
        *measure_rows(),
    ]


def table(figures: list[tuple[str, str, str]], options: argparse.Namespace) -> str:
    cpu = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    lines = ["| What | Median | Goal |", "| --- | --- | --- |"]
    lines += [f"| {what} | {figure} | {goal} |" for what, figure, goal in figures]
    lines += ["", f"Measured on {time.strftime('%Y-%m-%d')} with `make bench`: {options.rounds} rounds of "
              f"{options.seconds} s, {os.cpu_count()} cores ({cpu.group(1).strip() if cpu else platform.machine()}), "
              "wrk on the same cores."]
    return "\n".join(lines)


def keep(text: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(START, 1)
    PAGE.write_text(before + START + "\n" + text + "\n" + END + rest.split(END, 1)[1], encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the release build.")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--dossiers", type=int, default=100_000)
    parser.add_argument("--no-keep", action="store_true", help="print the table only")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="samenspel-bench-"))
    try:
        database = folder / "bench.sqlite"
        say(f"Making a database with the demo and {options.dossiers:,} dossiers")
        subprocess.run(
            [str(BUILD / "samenspel"), "demo", "--database", str(database), "--dossiers", str(options.dossiers)],
            check=True, stdout=subprocess.DEVNULL)
        text = table(rows(options, database), options)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("\n" + text)
    if not options.no_keep:
        keep(text)
        say(f"Put into {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
