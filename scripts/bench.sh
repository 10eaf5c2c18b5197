#!/usr/bin/env bash
# Measures the figures of docs/performance.md on this machine: builds a release, fills a fresh database with the demo and
# 100,000 dossiers, and asks it for pages with wrk, on SQLite and on a PostgreSQL server of its own. Prints a table of
# medians and puts it into docs/performance.md.
set -euo pipefail
cd "$(dirname "$0")/.."
echo "==> Building the release (the first time takes several minutes)"
swift build -c release --product samenspel
swift build -c release --product measure
swift build -c release --product measure-storage
# Measures of networks are set beside networkx and python-igraph, and Krippendorff's α beside the package krippendorff, in
# the environment that scripts/setup.sh made.
exec python3 scripts/bench.py "$@"
