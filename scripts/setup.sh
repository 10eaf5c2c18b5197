#!/usr/bin/env bash
# Sees to what a goal of the Makefile needs on this machine: says which Debian packages are missing and installs them.
# Usage: scripts/setup.sh run|build|check|test|browser|bench
set -euo pipefail
cd "$(dirname "$0")/.."
readonly goal="${1:-run}"

say() { printf '==> %s\n' "$*"; }
stop() {
  printf 'Setup stopped: %s\n' "$*" >&2
  exit 1
}

# What each goal asks of the machine. A thing is looked for itself, not its package, so that another source of it will do.
case "$goal" in
  check) needs=(python) ;;
  build | run) needs=(swift git pkg-config sqlite libpq libxml2 libzip) ;;
  browser | test) needs=(swift git pkg-config sqlite libpq libxml2 libzip postgres python venv chromium) ;;
  bench) needs=(swift git pkg-config sqlite libpq libxml2 libzip postgres python wrk curl) ;;
  *) stop "there is no goal called '$goal'." ;;
esac

is_there() {
  case "$1" in
    swift | git | pkg-config | wrk | curl) command -v "$1" >/dev/null ;;
    sqlite) [ -e /usr/include/sqlite3.h ] ;;
    libpq) [ -e /usr/include/postgresql/libpq-fe.h ] ;;
    libxml2) [ -e /usr/include/libxml2/libxml/parser.h ] ;;
    libzip) [ -e /usr/include/zip.h ] ;;
    postgres) ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 ;;
    python) command -v python3 >/dev/null ;;
    venv) python3 -c 'import ensurepip, venv' 2>/dev/null ;;
    chromium) command -v chromium >/dev/null ;;
  esac
}

package_of() {
  case "$1" in
    sqlite) echo libsqlite3-dev ;;
    libpq) echo libpq-dev ;;
    libxml2) echo libxml2-dev ;;
    libzip) echo libzip-dev ;;
    pkg-config) echo pkgconf ;;
    postgres) echo postgresql ;;
    python) echo python3 ;;
    venv) echo python3-venv ;;
    *) echo "$1" ;;
  esac
}

install_packages() {
  local as_root=()
  command -v apt-get >/dev/null ||
    stop "this machine has no apt-get. Install these by hand and try again: $*"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      stop "installing needs an administrator. Run this as root and try again: apt-get install $*"
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -q </dev/null ||
    say "The list of packages could not be refreshed; going on with the one that is here."
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" </dev/null ||
    stop "the packages could not be installed. Install these by hand and try again: $*"
}

missing=()
for need in "${needs[@]}"; do
  is_there "$need" || missing+=("$need")
done

if [[ " ${missing[*]-} " == *" swift "* ]]; then
  stop "Swift 6.2 or newer is needed and is not a Debian package here. See https://www.swift.org/install/linux/"
fi
if [ "${#missing[@]}" -gt 0 ]; then
  packages=()
  for need in "${missing[@]}"; do packages+=("$(package_of "$need")"); done
  say "These Debian packages are missing and will be installed: ${packages[*]}"
  install_packages "${packages[@]}"
  for need in "${missing[@]}"; do
    is_there "$need" || stop "$(package_of "$need") was installed, but $need still cannot be found."
  done
  say "Installed: ${packages[*]}"
fi

# A Python environment of pinned packages in a folder of its own, made again when its list changes.
# Usage: make_environment LIST FOLDER "modules to import"
make_environment() {
  local list="$1" folder="$2" modules="$3"
  if cmp -s "$list" "$folder/installed.txt" && "$folder/bin/python" -c "import $modules" 2>/dev/null; then return; fi
  say "Making a Python environment from $list in $folder"
  mkdir -p .build
  rm -rf "$folder"
  python3 -m venv "$folder"
  "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$list" ||
    stop "the Python packages of $list could not be installed. Is the network there?"
  cp "$list" "$folder/installed.txt"
}

case "$goal" in
  # Playwright drives the Chromium of Debian; it downloads no browser.
  browser | test) make_environment Tests/Browser/requirements.txt .build/python "playwright, pytest" ;;
  bench) make_environment Benchmarks/requirements.txt .build/python-bench "networkx, igraph, krippendorff" ;;
esac
