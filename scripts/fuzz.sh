#!/usr/bin/env bash
# Feeds the readers of outside files with odd input for a while (libFuzzer). Usage: scripts/fuzz.sh [seconds per target]
#
# Seeds are in Fuzz/Corpus. What is found interesting on the way is kept in Fuzz/.build/corpus; an input that breaks something is
# left in Fuzz/findings, to become a test.
set -euo pipefail
cd "$(dirname "$0")/../Fuzz"
readonly seconds="${1:-60}"

echo "==> Building the fuzz targets (the first time takes some minutes)"
swift build -c release --sanitize fuzzer
binaries="$(swift build -c release --sanitize fuzzer --show-bin-path)"
readonly binaries
mkdir -p findings
# Swift's own report of a crash would end the program before libFuzzer has kept the input.
export SWIFT_BACKTRACE=enable=no
failed=0
for target in GraphML CSV JSON Zip REFI Tables Lens; do
  mkdir -p ".build/corpus/$target"
  echo "==> Fuzz$target for $seconds seconds"
  "$binaries/Fuzz$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=16384 -print_final_stats=1 \
    -artifact_prefix="findings/$target-" -dict="$target.dict" ".build/corpus/$target" "Corpus/$target" 2>&1 |
    grep -vE '^(INFO|#[0-9]|	NEW_FUNC)' || failed=1
done
[ "$failed" -eq 0 ] || {
  echo "==> Something broke: see Fuzz/findings" >&2
  exit 1
}
echo "==> Nothing broke"
