#!/usr/bin/env bash
# Says whether every Swift file is laid out by .swift-format; changes nothing.
set -euo pipefail
cd "$(dirname "$0")/.."
if swift format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks Fuzz/Package.swift Fuzz/Sources; then
  echo "format: every Swift file is laid out as agreed"
else
  echo "format: some files are not; 'make format' puts them right"
  exit 1
fi
