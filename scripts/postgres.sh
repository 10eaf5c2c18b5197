#!/usr/bin/env bash
# A PostgreSQL server of one's own to test on: made in a temporary folder, reached through a socket in that folder and
# by no network, run by an ordinary account, thrown away at the end.
#
#   eval "$(scripts/postgres.sh start)"    starts one; says SAMENSPEL_TEST_POSTGRES and SAMENSPEL_TEST_POSTGRES_HOME
#   scripts/postgres.sh stop               stops and removes the one SAMENSPEL_TEST_POSTGRES_HOME names
set -euo pipefail

binaries="$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)"
[ -n "$binaries" ] || { echo "There is no PostgreSQL server on this machine: apt-get install postgresql" >&2; exit 1; }

# The server refuses to run as root; Debian's package brings the account postgres along.
as_server() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

start() {
  local home
  home="$(mktemp -d "${TMPDIR:-/tmp}/samenspel-postgres.XXXXXX")"
  if [ "$(id -u)" -eq 0 ]; then chown postgres "$home"; fi
  as_server "$binaries/initdb" --pgdata="$home/data" --username=samenspel --auth=trust --encoding=UTF8 \
    --no-locale --no-sync >"$home/initdb.log" 2>&1 || { cat "$home/initdb.log" >&2; exit 1; }
  # Without fsync: what a test checks is what the program asks of the server, not the server's disk.
  as_server "$binaries/pg_ctl" --pgdata="$home/data" --log="$home/server.log" --wait --timeout=60 \
    --options="-c listen_addresses='' -c unix_socket_directories='$home' -c fsync=${SAMENSPEL_TEST_FSYNC:-off} -c max_connections=300" \
    start >&2 || { cat "$home/server.log" >&2; exit 1; }
  echo "export SAMENSPEL_TEST_POSTGRES_HOME='$home'"
  echo "export SAMENSPEL_TEST_POSTGRES='postgres://samenspel@/postgres?host=$home'"
}

stop() {
  local home="${SAMENSPEL_TEST_POSTGRES_HOME:?names the folder of the server to stop}"
  as_server "$binaries/pg_ctl" --pgdata="$home/data" --mode=immediate --wait stop >&2 || true
  rm -rf "$home"
}

case "${1:-}" in
  start) start ;;
  stop) stop ;;
  *) echo "Say start or stop" >&2; exit 2 ;;
esac
