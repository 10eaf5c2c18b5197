"""A research project in REFI-QDA that does not exist, the same every time: for measuring how long it takes to read."""

import uuid
import zipfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

LINE = "Ik kom hier elke vrijdag, dan drink ik koffie met een vriendin en daarna gaan we breien. Café één 😀.\n"
MOMENT = "2026-01-15T10:00:0{}Z"


def guid(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name)).upper()


def selection(source: int, number: int, text: str) -> str:
    start = (number * 37) % (len(text) - 200)
    end = start + 40 + number % 100
    who = f'creatingUser="{guid(f"user {number % 4}")}" creationDateTime="{MOMENT.format(number % 10)}"'
    name = quoteattr(text[start:end], {"\n": "&#10;"})
    return (f'<PlainTextSelection guid="{guid(f"selection {source} {number}")}" name={name} '
            f'startPosition="{start}" endPosition="{end}" {who}>'
            f'<Coding guid="{guid(f"coding {source} {number}")}" {who}>'
            f'<CodeRef targetGUID="{guid(f"code {number % 100}")}"/></Coding></PlainTextSelection>\n')


def write(path: Path, codings: int, sources: int) -> None:
    """A project with texts of 30,000 characters, 100 codes and four coders."""
    text = LINE * (30_000 // len(LINE))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
        with archive.open("project.qde", "w") as project:
            def put(words: str) -> None:
                project.write(words.encode())

            put('<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="Groot">\n<Users>')
            put("".join(f'<User guid="{guid(f"user {n}")}" name="codeur {n}"/>' for n in range(4)))
            put("</Users>\n<CodeBook><Codes>")
            put("".join(f'<Code guid="{guid(f"code {n}")}" name="label {n}" isCodable="true"/>' for n in range(100)))
            put("</Codes></CodeBook>\n<Sources>\n")
            for source in range(sources):
                put(f'<TextSource guid="{guid(f"source {source}")}" name="bron {source}" '
                    f'plainTextPath="internal://{guid(f"source {source}")}.txt">\n')
                put("".join(selection(source, number, text) for number in range(codings // sources)))
                put("</TextSource>\n")
            put("</Sources>\n</Project>\n")
        for source in range(sources):
            archive.writestr(f"sources/{guid(f'source {source}')}.txt", text)
