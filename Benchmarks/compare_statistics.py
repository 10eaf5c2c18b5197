#!/usr/bin/env python3
"""Sets Krippendorff's α beside the package `krippendorff`: same judgements, same results, times in turn.

Run by scripts/bench.py in the environment of Benchmarks/requirements.txt. `measure` writes the judgements and its own
results; the library must agree with these to 1e-9. Both get judgements that are in memory already: the library an array of
numbers with NaN where one is missing, and the list of values coders could choose from, so that it has not to look for these;
`measure` positions in such a list. What lists of numbers cost here is a figure of its own. Every round times the two one
after another.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import krippendorff
import numpy

LEVELS = ["nominal", "ordinal", "interval", "ratio"]
VALUES = [1.0, 2.0, 3.0, 4.0, 5.0]
TOLERANCE = 1e-9


def alpha(judgements: numpy.ndarray, level: str) -> float:
    return krippendorff.alpha(reliability_data=judgements, value_domain=VALUES, level_of_measurement=level)


def judgements_of(page: Path) -> numpy.ndarray:
    """Coders × units, NaN where a coder gave no judgement."""
    return numpy.ascontiguousarray(numpy.genfromtxt(page, delimiter=",").T)


def check(judgements: numpy.ndarray, results: dict) -> None:
    for level in LEVELS:
        found = alpha(judgements, level)
        if results[level] is None or not abs(found - results[level]) <= TOLERANCE:
            sys.exit(f"krippendorff says α {level} = {found}, measure says {results[level]}")


def milliseconds(judgements: numpy.ndarray, level: str, runs: int) -> float:
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        alpha(judgements, level)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--measure", type=Path, required=True, help="the program `measure`, a release build")
    parser.add_argument("--units", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--runs", type=int, default=5, help="how often each is timed in a round")
    parser.add_argument("--json", action="store_true", help="print medians and ratios as JSON")
    options = parser.parse_args()
    command = [str(options.measure), "statistics", "--only", "ratings", "--units", str(options.units)]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*command, "--write", folder], check=True)
        judgements = judgements_of(Path(folder) / "ratings.csv")
        check(judgements, json.loads((Path(folder) / "results.json").read_text()))
    own, other = [], []
    for _ in range(options.rounds):
        said = subprocess.run([*command, "--runs", str(options.runs)], check=True, capture_output=True, text=True).stdout
        own.append(json.loads(said)["figures"])
        other.append({level: milliseconds(judgements, level, options.runs) for level in LEVELS})
    figures = {
        name: {key: statistics.median(found[name][key] for found in own) for key in ("median_ms", "least_ms", "growth")}
        for name in own[0]}
    for level in LEVELS:
        # Per round, so that a slow moment of the machine does not fall on one of the two alone.
        figures[level]["krippendorff_ms"] = statistics.median(found[level] for found in other)
        figures[level]["ratio"] = statistics.median(
            theirs[level] / ours[level]["median_ms"] for theirs, ours in zip(other, own))
    if options.json:
        print(json.dumps({"units": options.units, "figures": figures}))
        return
    print(f"{options.units:,} units, median of {options.rounds} rounds; all results agree to {TOLERANCE}:")
    for name, figure in figures.items():
        ratio = (f"; krippendorff {figure['krippendorff_ms']:.1f} ms, {figure['ratio']:.1f} times as long"
                 if "ratio" in figure else "")
        print(f"  {name:20} {figure['median_ms']:9.2f} ms, {figure['growth']:.1f} times that at ten times as much{ratio}")


if __name__ == "__main__":
    main()
