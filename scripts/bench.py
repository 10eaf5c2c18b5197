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

import made_up_project

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


class Place:
    """A database to measure, in a folder with its key."""

    def __init__(self, folder: Path, engine: str, address: str):
        self.folder, self.engine, self.address = folder, engine, address
        self.key = folder / f"{engine}.key"

    @property
    def options(self) -> list[str]:
        return ["--database", self.address, "--key-file", str(self.key)]


class Postgres:
    """A server of one's own with fsync on, thrown away afterwards (scripts/postgres.sh)."""

    SCRIPT = ROOT / "scripts/postgres.sh"

    def __enter__(self) -> "Postgres":
        said = subprocess.run(
            [str(self.SCRIPT), "start"], env={**os.environ, "SAMENSPEL_TEST_FSYNC": "on"}, check=True, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
        self.names = dict(re.findall(r"export (\w+)='(.*)'", said))
        return self

    def __exit__(self, *_: object) -> None:
        subprocess.run(
            [str(self.SCRIPT), "stop"], env={**os.environ, **self.names}, check=True, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)

    def database(self, name: str) -> str:
        """The address of a new, empty database."""
        address = self.names["SAMENSPEL_TEST_POSTGRES"]
        subprocess.run(
            ["psql", "--no-psqlrc", "--quiet", address, "-c",
             f"CREATE DATABASE {name} ENCODING 'UTF8' TEMPLATE template0"], check=True)
        return address.replace("/postgres?", f"/{name}?")


class Server:
    """The program, serving one database."""

    def __init__(self, place: Place):
        self.place, self.port = place, free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = place.folder / f"{place.engine}.log"

    def __enter__(self) -> "Server":
        command = [str(BUILD / "samenspel"), "serve", "--demo", *self.place.options]
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

    def processor_seconds(self) -> float:
        """Processor time the program has used so far, without PostgreSQL's (utime and stime of /proc/…/stat)."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

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
    before = server.processor_seconds()
    said = subprocess.run([*command, server.address + path], capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        sys.exit(f"{path} did not always answer well:\n{said}")
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)\b", said).groups()
    return {
        "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1)),
        "p99": float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit],
        "own": (server.processor_seconds() - before) * 1000 / int(re.search(r"(\d+) requests in", said).group(1)),
    }


def median_of(runs: list[dict[str, float]], key: str) -> float:
    return statistics.median(run[key] for run in runs)


def measure_start(place: Place, rounds: int) -> float:
    seconds = []
    for _ in range(rounds):
        with Server(place) as server:
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


def measure_rows() -> list[tuple[str, ...]]:
    say("Measuring the measures, and setting them beside networkx and python-igraph")
    found = compare_measures()
    seconds = found["microseconds"]["samenspel"] * found["networks"] / 1e6
    return [
        (f"all measures of {found['networks']:,} networks of 40 people with 80 ties", f"{seconds:.2f} s", "", "–"),
        ("— as fast as networkx, per network", f"{found['ratios']['networkx']:,.0f} ×", "", "≥ 20 ×"),
        ("— as fast as python-igraph", f"{found['ratios']['python-igraph']:.1f} ×", "", "≥ 3 ×"),
    ]


def compare_statistics() -> dict:
    """Figures over 100,000 units, with α beside krippendorff (Benchmarks/compare_statistics.py), and over codings."""
    compare = [str(ROOT / ".build/python-bench/bin/python"), str(ROOT / "Benchmarks/compare_statistics.py"),
               "--measure", str(BUILD / "measure"), "--json"]
    codings = [str(BUILD / "measure"), "statistics", "--only", "codings"]
    found = {}
    for command in (compare, codings):
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        found |= json.loads(said)["figures"]
    return found


def statistics_rows() -> list[tuple[str, ...]]:
    """Every figure at its own size, with how many times as long ten times as much takes."""
    say("Measuring agreement and tables of codings, and setting α beside krippendorff")
    found = compare_statistics()

    def row(what: str, name: str, goal: str) -> tuple[str, ...]:
        figure = found[name]
        return what, f"{figure['median_ms']:.2f} ms; ten times as much: {figure['growth']:.1f} ×", "", goal

    lines = []
    for level in ("nominal", "ordinal", "interval", "ratio"):
        goal, ratio = ("≤ 5 ms", "≥ 20 ×") if level == "nominal" else ("≤ 10 ms", "–")
        lines.append(row(f"Krippendorff's α {level}, 5 coders × 100,000 units, 10 % missing", level, goal))
        lines.append(("— as fast as `krippendorff`", f"{found[level]['ratio']:.0f} ×", "", ratio))
    return [
        *lines,
        row("— nominal, from lists of numbers", "nominal_from_values", "–"),
        row("— nominal, 1,000 bootstrap replicates", "bootstrap", "≤ 1,000 ms"),
        row("comparing two coders with κ per code: 100 codes, 3,000,000 characters, 10,000 codings", "kappa", "≤ 50 ms"),
        row("unitising α per code: 100 codes, 4 coders × 2,500 segments", "unitising", "≤ 500 ms"),
        row("matrix of 100 codes by 5 perspectives over 1,000,000 codings", "matrix", "≤ 100 ms"),
        row("— the index that it stands on, made once", "index", "–"),
    ]


def addresses(visitor: Visitor) -> dict[str, str]:
    """Pages to measure, found by links: one's own dossiers, those of the team, a dossier, and its page with the largest ecogram."""
    home = Reader(visitor.open("/"))
    own = next(link for link in home.links if link.startswith("/netwerk"))
    team = next(link for link in Reader(visitor.open(own)).links if link.startswith("/netwerk/team/"))
    ecograms = {}
    for link in dict.fromkeys(Reader(visitor.open(own)).links):
        if re.fullmatch(r"/netwerk/[0-9a-f-]{36}", link):
            ecograms[link] = visitor.open(link + "/netwerk").count("<circle")
    dossier = max(ecograms, key=ecograms.get)
    if not ecograms[dossier]:
        sys.exit("None of the dossiers shows an ecogram.")
    return {"own": own, "team": team, "dossier": dossier, "ecogram": dossier + "/netwerk"}


def measure_storage(folder: Path, server: Postgres, rounds: int) -> dict[str, list[str]]:
    """Engine → a read, a write with its log line, 32 writers, as Benchmarks/storage says them."""
    said = subprocess.run(
        [str(BUILD / "measure-storage"), str(folder / "storage.sqlite"), server.database("storage"),
         "--rounds", str(rounds)], capture_output=True, text=True, check=True).stdout
    return {line.split(":")[0]: re.findall(r"[\d.]+ (?:ms|tx/s)", line) for line in said.splitlines()}


def measure_copy(source: Place, target: Place) -> float:
    """Rows per second, with everything read back and compared."""
    started = time.perf_counter()
    said = subprocess.run(
        [str(BUILD / "samenspel"), "copy", "--from", source.address, "--from-key-file", str(source.key),
         "--to", target.address, "--to-key-file", str(target.key)],
        capture_output=True, text=True, check=True, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout
    return int(re.search(r": (\d+) rows in", said).group(1)) / (time.perf_counter() - started)


def timed(command: list[str]) -> tuple[float, float]:
    """Seconds from start to end, and megabytes at most."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}.")
    return seconds, used.ru_maxrss / 1024


def study_rows(folder: Path, server: Postgres, rounds: int) -> list[tuple[str, ...]]:
    """A project with 100,000 codings from a file into a new database, and out of it into a file."""
    say("Taking a research project of 100,000 codings in and out")
    project, samenspel = folder / "project.qdpx", str(BUILD / "samenspel")
    made_up_project.write(project, codings=100_000, sources=200)
    found: dict[str, list[list[tuple[float, float]]]] = {"in": [[], []], "out": [[], []]}
    for number in range(rounds):
        places = [Place(folder, f"study{number}", str(folder / f"study{number}.db")),
                  Place(folder, f"study{number}-pg", server.database(f"study{number}"))]
        for which, place in enumerate(places):
            out = str(folder / f"{place.engine}.qdpx")
            found["in"][which].append(timed(
                [samenspel, "study", "import", str(project), "--into", place.address, "--key-file", str(place.key),
                 "--quiet"]))
            found["out"][which].append(timed(
                [samenspel, "study", "export", place.address, "--to", out, "--key-file", str(place.key), "--quiet"]))

    def medians(way: str, value: int, form: str) -> list[str]:
        return [form.format(statistics.median(run[value] for run in runs)) for runs in found[way]]

    return [
        ("100,000 codings in 200 sources from `.qdpx` into a new database", *medians("in", 0, "{:.2f} s"), "≤ 2 s"),
        ("— peak memory", *medians("in", 1, "{:.0f} MB"), "≤ 300 MB"),
        ("the same out again into `.qdpx`", *medians("out", 0, "{:.2f} s"), "≤ 2 s"),
    ]


class Pages:
    """What visitors get from one database."""

    def __init__(self, place: Place):
        self.place = place
        self.runs: dict[str, list[dict[str, float]]] = {}
        self.memory = 0.0

    def measure(self, seconds: int) -> None:
        with Server(self.place) as server:
            visitor = Visitor(server)
            account, password = next(iter(server.accounts().items()))
            visitor.sign_in(account, password)
            for name, address in addresses(visitor).items():
                self.runs.setdefault(name, []).append(wrk(server, visitor, address, seconds))
            self.memory = max(self.memory, server.peak_memory())


def rows(options: argparse.Namespace, folder: Path, server: Postgres) -> list[tuple[str, ...]]:
    # What needs packages from elsewhere comes first: when one is missing, that is known at once.
    beside_others = [*measure_rows(), *statistics_rows()]
    sqlite = Place(folder, "SQLite", str(folder / "bench.sqlite"))
    postgres = Place(folder, "PostgreSQL", server.database("bench"))
    back = Place(folder, "back", str(folder / "back.sqlite"))
    say(f"Making a database with the demo and {options.dossiers:,} dossiers")
    subprocess.run(
        [str(BUILD / "samenspel"), "demo", *sqlite.options, "--dossiers", str(options.dossiers)],
        check=True, stdout=subprocess.DEVNULL)
    say("Copying it to PostgreSQL and back")
    copies = [measure_copy(sqlite, postgres), measure_copy(postgres, back)]
    say("Measuring the start")
    starts = [measure_start(place, options.rounds) for place in (sqlite, postgres)]
    pages = [Pages(sqlite), Pages(postgres)]
    for number in range(options.rounds):
        say(f"Pages, round {number + 1} of {options.rounds}")
        for each in pages:
            each.measure(options.seconds)
    say("Reads and writes")
    storage = measure_storage(folder, server, options.rounds)

    def both(name: str, key: str, form: str) -> list[str]:
        return [form.format(median_of(each.runs[name], key)) for each in pages]

    return [
        ("dossier page, 32 connections", *both("dossier", "rate", "{:.0f} requests/s"), "≥ 800"),
        ("— p99", *both("dossier", "p99", "{:.1f} ms"), "≤ 60 ms"),
        ("— the program's own processor time for each", *both("dossier", "own", "{:.2f} ms"), "–"),
        ("page with the ecogram of a dossier of the demo, 32 connections",
         *both("ecogram", "rate", "{:.0f} requests/s"), "–"),
        ("— p99", *both("ecogram", "p99", "{:.1f} ms"), "–"),
        (f"list of 50 out of a team's {options.dossiers:,} dossiers, 32 connections",
         *both("team", "rate", "{:.0f} requests/s"), "≥ 1,000"),
        ("— p99", *both("team", "p99", "{:.1f} ms"), "–"),
        ("— the program's own processor time for each", *both("team", "own", "{:.2f} ms"), "–"),
        ("list of 50 out of one's own 104 dossiers, 32 connections", *both("own", "rate", "{:.0f} requests/s"), "–"),
        ("— p99", *both("own", "p99", "{:.1f} ms"), "–"),
        ("peak memory under these loads (VmHWM)", *[f"{each.memory:.0f} MB" for each in pages], "≤ 150 MB"),
        ("start until the first answer", *[f"{start:.2f} s" for start in starts], "≤ 0.5 s"),
        ("one row by its key", storage["SQLite"][0], storage["PostgreSQL"][0], "≤ 0.3 ms"),
        ("a change with access check and log line", storage["SQLite"][1], storage["PostgreSQL"][1], "≤ 1 ms"),
        ("32 writers at once", storage["SQLite"][2], storage["PostgreSQL"][2], "≥ 4,000 tx/s"),
        ("`samenspel copy` to the other engine, read back and compared",
         *[f"{rate:,.0f} rows/s" for rate in copies], "≥ 20,000"),
        ("ecogram of 40 people: layout and SVG", f"{measure_ecogram():.2f} ms", "", "≤ 3 ms"),
        *study_rows(folder, server, options.rounds),
        *beside_others,
    ]


def table(figures: list[tuple[str, ...]], options: argparse.Namespace) -> str:
    cpu = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    lines = ["| What | SQLite | PostgreSQL | Goal |", "| --- | --- | --- | --- |"]
    lines += [f"| {' | '.join(row)} |" for row in figures]
    lines += ["", f"Measured on {time.strftime('%Y-%m-%d')} with `make bench`: {options.rounds} rounds of "
              f"{options.seconds} s, {os.cpu_count()} cores ({cpu.group(1).strip() if cpu else platform.machine()}), "
              "wrk and PostgreSQL's server on the same cores."]
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
        with Postgres() as server:
            text = table(rows(options, folder, server), options)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("\n" + text)
    if not options.no_keep:
        keep(text)
        say(f"Put into {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
