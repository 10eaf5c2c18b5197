#!/usr/bin/env python3
"""Checks what the compiler cannot: that the rooms of Sources/ stay what docs/architecture.md says they are.

Says per broken rule the file, the line and the rule; the exit code is 1 when there is any. Before that it proves on
made-up files that every rule can find something.
"""

import re
import sys
import tempfile
from pathlib import Path
from typing import Iterator, NamedTuple

ROOT = Path(__file__).resolve().parent.parent

PURE = {
    "Markup", "Language", "CivilTime", "Parsing", "PersonalNetwork", "Diagrams", "NetworkExchange",
    "Statistics", "QualitativeCoding", "Deidentification", "ResearchExchange",
}
WORKSPACES = {"NetworkSupport", "PracticeResearch", "JointLearning"}
KNOWS_THE_WEB = {"Serving", "WebFrame", "samenspel"}
KNOWS_THE_ENGINE = {"StorageSQLite"}
SPEAKS_TO_THE_TERMINAL = {"samenspel"}
EMPTY_NAMES = re.compile(r"(Utils?|Utilit(y|ies)|Helpers?|Common|Core|Misc|Shared|Stuff)$")

IMPORT = re.compile(r"^\s*(?:@\w+\s+)*(?:public |package |internal |private |fileprivate )?import\s+(?:\w+\s+)?(\w+)")
OUTSIDE_WORLD = re.compile(
    r"\b(FileManager|FileHandle|URLSession|URLRequest|Process|ProcessInfo|Pipe|Socket|fopen|fread|fwrite|freopen"
    r"|contentsOfFile|contentsOf\s*:|getenv|setenv|popen|Task\.sleep|SystemRandomNumberGenerator)\b"
    r"|\bData\(contentsOf|\.write\(to(File)?:|\bDate\(\)|\bDate\.now\b"
)
WEB_MODULES = re.compile(r"^(Hummingbird|HummingbirdCore|NIO\w*|HTTPTypes|AsyncHTTPClient)$")
MAX_LINES = 250


class Finding(NamedTuple):
    path: Path
    line: int
    rule: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}"


def code_of(source: str) -> list[str]:
    """The lines of a Swift file with comments and the insides of string literals blanked out."""
    source = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), source, flags=re.S)
    source = re.sub(r'"""(.*?)"""', lambda m: '""' + "\n" * m.group().count("\n"), source, flags=re.S)
    source = re.sub(r'"(?:\\.|[^"\\\n])*"', '""', source)
    return [re.sub(r"//.*", "", line) for line in source.split("\n")]


def imports(lines: list[str]) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(lines, 1):
        if found := IMPORT.match(line):
            yield number, found.group(1)


def check_purity(room: str, path: Path, lines: list[str]) -> Iterator[Finding]:
    if room not in PURE:
        return
    for number, line in enumerate(lines, 1):
        if found := OUTSIDE_WORLD.search(line):
            yield Finding(path, number, f"{room} is a pure room, but reaches outside with '{found.group().strip()}'")
    for number, module in imports(lines):
        if WEB_MODULES.match(module) or module in {"GRDB", "Storage", "Dispatch", "FoundationNetworking", "Logging"}:
            yield Finding(path, number, f"{room} is a pure room, but imports {module}")


def check_neighbours(room: str, path: Path, lines: list[str]) -> Iterator[Finding]:
    for number, module in imports(lines):
        if room in WORKSPACES and module in WORKSPACES - {room}:
            yield Finding(path, number, f"{room} imports {module}: workspaces meet in Workplace only")
        # The pool of threads is NIO's, and nothing else of it: libpq waits on the thread that asks.
        lends_threads = room == "StoragePostgres" and module == "NIOPosix"
        if WEB_MODULES.match(module) and room not in KNOWS_THE_WEB and not lends_threads:
            yield Finding(path, number, f"{room} imports {module}: the web is known to Serving, WebFrame and the program")
        if module in {"GRDB", "GRDBSQLite"} and room not in KNOWS_THE_ENGINE:
            yield Finding(path, number, f"{room} imports {module}: the engine is known to StorageSQLite only")


def check_words(room: str, path: Path, source: str, lines: list[str]) -> Iterator[Finding]:
    raw = source.split("\n")
    for number, line in enumerate(lines, 1):
        if re.search(r"\btry!|\bfatalError\(", line):
            yield Finding(path, number, "'try!' and 'fatalError' are for tests")
        if re.search(r"(?<![.\w])(print|debugPrint|dump)\(", line) and room not in SPEAKS_TO_THE_TERMINAL:
            yield Finding(path, number, "only the program itself prints")
        if "@unchecked Sendable" in line and not raw[max(0, number - 2)].lstrip().startswith("//"):
            yield Finding(path, number, "'@unchecked Sendable' needs its argument in a comment right above it")
    for number, line in enumerate(raw, 1):
        if re.search(r"//.*\b(TODO|FIXME|XXX)\b", line):
            yield Finding(path, number, "no TODO in the tree: do it, or make an issue of it")


def check_size(path: Path, lines: list[str]) -> Iterator[Finding]:
    if len(lines) - 1 > MAX_LINES:
        yield Finding(path, len(lines) - 1, f"a file has at most {MAX_LINES} lines; split it by aspect")


def check_names(root: Path) -> Iterator[Finding]:
    for path in sorted((root / "Sources").rglob("*")):
        name = path.stem if path.is_file() else path.name
        if EMPTY_NAMES.search(name):
            yield Finding(path.relative_to(root), 1, f"'{name}' says nothing: name it after what people do there")


def check(root: Path) -> list[Finding]:
    findings = list(check_names(root))
    for path in sorted((root / "Sources").rglob("*.swift")):
        room = path.relative_to(root / "Sources").parts[0]
        source = path.read_text(encoding="utf-8")
        lines, shown = code_of(source), path.relative_to(root)
        findings += check_purity(room, shown, lines)
        findings += check_neighbours(room, shown, lines)
        findings += check_words(room, shown, source, lines)
        findings += check_size(shown, lines)
    return findings


# Per rule a made-up file that breaks it (or, where the number is 0, one that only looks like it).
BROKEN = [
    ("Markup/A.swift", "let x = FileManager.default", 1),
    ("Markup/B.swift", "// FileManager is not used here\nlet s = \"FileManager\"", 0),
    ("Diagrams/C.swift", "internal import NIOCore", 2),
    ("NetworkSupport/D.swift", "public import PracticeResearch", 1),
    ("NetworkSupport/E.swift", "import Hummingbird", 1),
    ("People/F.swift", "import GRDB", 1),
    ("People/G.swift", "let x = try! f()", 1),
    ("People/H.swift", "print(1)\nblueprint(2)\nx.print(3)", 1),
    ("People/I.swift", "final class A: @unchecked Sendable {}", 1),
    ("People/J.swift", "// It is locked.\nfinal class A: @unchecked Sendable {}", 0),
    ("People/K.swift", "// TODO: later", 1),
    ("People/Utils.swift", "", 1),
    ("People/L.swift", "\n" * 251, 1),
    ("CivilTime/M.swift", "let now = Date()", 1),
]


def self_test() -> int:
    wrong = 0
    for name, source, expected in BROKEN:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "Sources" / name
            path.parent.mkdir(parents=True)
            path.write_text(source, encoding="utf-8")
            found = len(check(Path(folder)))
            if found != expected:
                wrong += 1
                print(f"check-rooms: {name} should give {expected} findings and gave {found}")
    return wrong


def main() -> int:
    if wrong := self_test():
        print(f"check-rooms: {wrong} of its own rules do not work")
        return 1
    findings = check(ROOT)
    for finding in findings:
        print(finding)
    rooms = sum(1 for path in (ROOT / "Sources").iterdir() if path.is_dir())
    if findings:
        print(f"check-rooms: {len(findings)} broken rules in {rooms} rooms")
        return 1
    print(f"check-rooms: {rooms} rooms are as they should be")
    return 0


if __name__ == "__main__":
    sys.exit(main())
