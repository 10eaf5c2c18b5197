#!/usr/bin/env bash
# Everything a change must pass, with one debug build for all of it. Goes on to the end, so that one run tells all that
# is wrong; the closing lines of every runner are said again at the end, and below them what failed.
set -uo pipefail
cd "$(dirname "$0")/.."
readonly flags=(--explicit-target-dependency-import-check error)
readonly logs=.build/test-logs
mkdir -p "$logs"
# How the runners mark what went wrong: Swift's tests, its compiler, pytest and our own checks.
readonly wrong='^✘ |error: |^(FAILED|ERROR) |^E  '
readonly pytest_ends='(passed|failed|error).* in '
summary=()
failed=()

# step NAME PATTERN COMMAND…: runs a command, keeps what it says, and remembers its last line that matches PATTERN.
step() {
  local name="$1" pattern="$2" log="$logs/$1.log" started=$SECONDS verdict line
  shift 2
  printf '==> %s\n' "$name"
  if "$@" 2>&1 </dev/null | tee "$log"; then verdict=ok; else verdict=FAILED failed+=("$name"); fi
  line="$(grep -E "$pattern" "$log" | tail -n 1)"
  summary+=("$(printf '%-17s %-6s %4ds  %s' "$name" "$verdict" "$((SECONDS - started))" "$line")")
  [ "$verdict" = ok ]
}

browser() { .build/python/bin/python -m pytest Tests/Browser --engine "$1"; }

# aside NAME COMMAND…: begins a command beside the others; `join NAME` says what it says, waits for it, and ends as it did.
aside() {
  local aside="$logs/aside-$1"
  shift
  ("$@" >"$aside.log" 2>&1 </dev/null; echo $? >"$aside.code") &
  echo $! >"$aside.process"
}

join() {
  local aside="$logs/aside-$1"
  tail -n +1 --follow --pid="$(cat "$aside.process")" "$aside.log"
  return "$(cat "$aside.code")"
}

finish() {
  printf '\n==> Closing lines\n'
  printf '%s\n' "${summary[@]}"
  if [ "${#failed[@]}" -ne 0 ]; then
    for name in "${failed[@]}"; do
      printf '\n==> What failed in %s\n' "$name"
      grep -E "$wrong" "$logs/$name.log" | cut -c 1-300 | head -n 40 || tail -n 20 "$logs/$name.log"
    done
    printf 'make test: FAILED. The full output of each step is in %s\n' "$logs"
    exit 1
  fi
  printf 'make test: all passed\n'
}

# Every test of the database runs on PostgreSQL too, on a server of our own that is thrown away at the end.
printf '==> Starting a PostgreSQL server for the tests\n'
eval "$(scripts/postgres.sh start)" || exit 1
trap 'scripts/postgres.sh stop' EXIT

step check-rooms 'check-rooms' python3 scripts/check_rooms.py
step format '^format' scripts/format_check.sh
if step build 'Build complete|error:' swift build --build-tests "${flags[@]}"; then
  step unit-tests 'Test run with|Executed' swift test --skip-build "${flags[@]}"
  # On both engines side by side.
  aside browser-postgres browser PostgreSQL
  step browser-sqlite "$pytest_ends" browser SQLite
  step browser-postgres "$pytest_ends" join browser-postgres
fi
finish
