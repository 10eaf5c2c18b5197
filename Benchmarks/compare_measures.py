#!/usr/bin/env python3
"""Sets all measures of many networks beside networkx and python-igraph: same networks, same results, times in turn.

Run by scripts/bench.py in the environment of Benchmarks/requirements.txt. `measure` writes the networks and its own results;
both libraries must agree with these to 1e-9. Whatever a library has a function for is asked of the library; the rest (shares,
indices over people, per-alter constraint in igraph) is plain Python, the same for both. Timed is everything from the lists of
people and ties on: making the graphs and all measures, in one thread. Every round times the three one after another.

networkx works out Burt's measures over dictionaries and takes most of a second for one network of 40 people, so it gets the
first networks only; what is compared is the time per network.
"""

import argparse
import json
import math
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import igraph
import networkx

SPHERES = ["household", "relatives", "friends", "neighbours", "workOrSchool", "leisureAndFaith", "fellowClients",
           "professionals"]
KINDS = ["informal", "volunteer", "peerWorker", "professional", "organisation"]
FUNCTIONS = ["affective", "cognitive", "material", "social", "guidance", "advocacy"]
INFORMAL = {"informal", "volunteer", "peerWorker"}
CLIENT = "client"
TOLERANCE = 1e-9


# What neither library has: over the people, and over numbers that the graphs give.

def spread(values: list, categories: int) -> tuple:
    """Blau's index and the index of qualitative variation."""
    if not values:
        return None, None
    blau = 1 - sum((count / len(values)) ** 2 for count in Counter(values).values())
    return blau, blau / (1 - 1 / categories)


def hierarchy(constraints: list[float]) -> float | None:
    """The Coleman-Theil index of the constraint per person."""
    n = len(constraints)
    if n < 2:
        return 1.0
    mean = sum(constraints) / n
    return sum(c / mean * math.log(c / mean) for c in constraints if c > 0) / (n * math.log(n))


def of_people(people: list, ties: list) -> dict:
    n = len(people)
    found: dict = {"size": n, "informal_share": sum(person[3] in INFORMAL for person in people) / n}
    found["sphere_blau"], found["sphere_iqv"] = spread([person[1] for person in people], len(SPHERES))
    found["kind_blau"], found["kind_iqv"] = spread([person[3] for person in people], len(KINDS))
    sphere = {person[0]: person[1] for person in people}
    outside = sum(sphere[a] != sphere[b] for a, b in ties)
    found["sphere_ei"] = (2 * outside - len(ties)) / len(ties) if ties else None
    counts = [len(person[4]) for person in people]
    links = sum(counts)
    found["functions_mean"] = links / n if links else None
    found["functions_two_or_more"] = sum(count >= 2 for count in counts) / n if links else None
    found["functions_concentration"] = sum((count / links) ** 2 for count in counts) if links else None
    either = sum(bool(person[4] or person[5]) for person in people)
    found["reciprocity"] = sum(bool(person[4] and person[5]) for person in people) / either if either else None
    weight = sum(4 - person[2] for person in people)
    found["givers"], found["closeness"] = [], []
    for function in FUNCTIONS:
        givers = [person for person in people if function in person[4]]
        found["givers"].append(len(givers))
        found["closeness"].append(sum(4 - person[2] for person in givers) / weight)
    return found


def finish_holes(found: dict, prefix: str, effective: float, constraints: list[float]) -> None:
    found[prefix + "effective_size"] = effective
    found[prefix + "efficiency"] = effective / len(constraints)
    found[prefix + "constraints"] = constraints
    found[prefix + "hierarchy"] = hierarchy(constraints)


# networkx

def with_networkx(people: list, ties: list) -> dict:
    found = of_people(people, ties)
    alters = networkx.Graph()
    alters.add_nodes_from(person[0] for person in people)
    alters.add_edges_from(ties, weight=1)
    found["ties"] = alters.number_of_edges()
    found["density"] = networkx.density(alters)
    found["component_sizes"] = sorted(map(len, networkx.connected_components(alters)), reverse=True)
    found["isolates"] = networkx.number_of_isolates(alters)
    whole = alters.copy()
    whole.add_weighted_edges_from((CLIENT, person[0], 4 - person[2]) for person in people)
    found["density_with_client"] = networkx.density(whole)
    for prefix, weight in (("", None), ("weighted_", "weight")):
        effective = networkx.effective_size(whole, nodes=[CLIENT], weight=weight)[CLIENT]
        # What networkx.constraint adds up, kept per person for the hierarchy.
        constraints = [networkx.local_constraint(whole, CLIENT, person[0], weight) for person in people]
        found[prefix + "constraint"] = sum(constraints)
        finish_holes(found, prefix, effective, constraints)
    return found


# python-igraph

def with_igraph(people: list, ties: list) -> dict:
    found = of_people(people, ties)
    n = len(people)
    number = {person[0]: index for index, person in enumerate(people)}
    pairs = [(number[a], number[b]) for a, b in ties]
    alters = igraph.Graph(n, pairs)
    found["ties"] = alters.ecount()
    found["density"] = alters.density()
    found["component_sizes"] = sorted(alters.connected_components().sizes(), reverse=True)
    degrees = alters.degree()
    found["isolates"] = degrees.count(0)
    whole = igraph.Graph(n + 1, pairs + [(index, n) for index in range(n)])
    found["density_with_client"] = whole.density()
    found["constraint"] = whole.constraint([n])[0]
    neighbours = alters.get_adjlist()
    # igraph has no effective size and no constraint per person: Burt's formulas over its neighbour lists.
    effective = n - sum(degrees) / n
    constraints = [
        ((1 + sum(1 / (degrees[q] + 1) for q in neighbours[j])) / n) ** 2 for j in range(n)]
    finish_holes(found, "", effective, constraints)
    rings = [4 - person[2] for person in people]
    found["weighted_constraint"] = whole.constraint([n], weights=[1] * len(pairs) + rings)[0]
    total = sum(rings)
    effective = sum(
        1 - sum(rings[q] for q in neighbours[j]) / total / max(rings[j], 1 if neighbours[j] else 0) for j in range(n))
    constraints = [
        (rings[j] / total + sum(rings[q] / total / (degrees[q] + rings[q]) for q in neighbours[j])) ** 2
        for j in range(n)]
    finish_holes(found, "weighted_", effective, constraints)
    return found


# Checking and timing

def differences(found: object, expected: object) -> float:
    if found is None or expected is None:
        return 0.0 if found is expected else math.inf
    if isinstance(expected, list):
        if len(found) != len(expected):
            return math.inf
        return max((differences(*pair) for pair in zip(found, expected)), default=0.0)
    return abs(found - expected) / max(1.0, abs(expected))


def check(name: str, method, networks: list, results: list) -> None:
    for index, (network, expected) in enumerate(zip(networks, results)):
        found = method(network["people"], network["ties"])
        if found.keys() != expected.keys():
            sys.exit(f"{name} and measure do not have the same measures: {found.keys() ^ expected.keys()}")
        for key, value in expected.items():
            if not differences(found[key], value) <= TOLERANCE:
                sys.exit(f"{name} says {key} = {found[key]} of network {index}, measure says {value}")


def time_of(method, networks: list) -> float:
    started = time.perf_counter()
    for network in networks:
        method(network["people"], network["ties"])
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--measure", type=Path, required=True, help="the program `measure`, a release build")
    parser.add_argument("--networks", type=int, default=10_000)
    parser.add_argument("--sample", type=int, default=20, help="how many of them networkx gets")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true", help="print medians and ratios as JSON")
    options = parser.parse_args()
    command = [str(options.measure), "measures", "--networks", str(options.networks)]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([*command, "--write", folder], check=True)
        networks, results = (
            [json.loads(line) for line in (Path(folder) / f"{name}.jsonl").read_text().splitlines()]
            for name in ("networks", "results"))
    libraries = {
        "networkx": (with_networkx, networks[:options.sample]), "python-igraph": (with_igraph, networks)}
    # Microseconds per network, of every round.
    times: dict[str, list[float]] = {"samenspel": [], **{name: [] for name in libraries}}
    for name, (method, given) in libraries.items():
        check(name, method, given, results)
    for _ in range(options.rounds):
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        times["samenspel"].append(json.loads(said)["seconds"] * 1e6 / len(networks))
        for name, (method, given) in libraries.items():
            times[name].append(time_of(method, given) * 1e6 / len(given))
    medians = {name: statistics.median(rounds) for name, rounds in times.items()}
    # Per round, so that a slow moment of the machine does not fall on one of the three alone.
    ratios = {
        name: statistics.median(other / own for other, own in zip(times[name], times["samenspel"])) for name in libraries}
    if options.json:
        print(json.dumps({"networks": options.networks, "microseconds": medians, "ratios": ratios}))
        return
    print(f"All measures of {options.networks:,} networks ({options.sample} for networkx), median of {options.rounds} "
          f"rounds; all results agree to {TOLERANCE}:")
    for name, microseconds in medians.items():
        ratio = f", {ratios[name]:,.1f} times as long" if name in ratios else ""
        print(f"  {name:14} {microseconds:12,.1f} µs per network{ratio}")


if __name__ == "__main__":
    main()
