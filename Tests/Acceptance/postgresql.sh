#!/usr/bin/env bash
# Starts a PostgreSQL of its own in a new folder, reached by a socket there alone, runs a command against it and stops it.
# Usage: postgresql.sh COMMAND [ARGUMENT…], which finds PGHOST and PGDATABASE set. The server does not run as root.
set -euo pipefail
programs=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$programs" ] || { echo "PostgreSQL is not installed (apt-get install postgresql)" >&2; exit 1; }
folder=$(mktemp -d)
as() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  chown postgres "$folder"
  as() { setpriv --reuid=postgres --regid=postgres --clear-groups env HOME="$folder" "$@"; }
fi
stop() {
  as "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
(
  cd "$folder"
  as "$programs/initdb" -D "$folder/data" -U palabre -A trust -E UTF8 --locale=C --no-sync >/dev/null
  as "$programs/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
    -o "-c listen_addresses='' -c unix_socket_directories='$folder' -c fsync=off" start >/dev/null ||
    { cat "$folder/log" >&2; exit 1; }
)
chmod 755 "$folder"
export PGHOST=$folder PGUSER=palabre PGDATABASE=postgres
"$@"
