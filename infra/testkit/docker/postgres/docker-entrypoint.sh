#!/bin/bash
# Makes the data folder and the database at the first start, as the image postgres does. What the build has holds the
# server without psql, so the database is made in single-user mode.
set -euo pipefail

make_data() {
    local password
    password="$(mktemp)"
    echo "$POSTGRES_PASSWORD" >"$password"
    # shellcheck disable=SC2086 # the arguments are several words
    initdb --username="$POSTGRES_USER" --pwfile="$password" --auth-local=trust --auth-host=scram-sha-256 \
        ${POSTGRES_INITDB_ARGS:-}
    rm "$password"
    echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
    echo "listen_addresses = '*'" >>"$PGDATA/postgresql.conf"
    echo "unix_socket_directories = '/tmp'" >>"$PGDATA/postgresql.conf"
}

make_database() {
    if [ "$POSTGRES_DB" != postgres ]; then
        echo "CREATE DATABASE \"$POSTGRES_DB\"" | postgres --single -D "$PGDATA" postgres
    fi
    # The image makes the database with a server for itself, so that this stands in its log twice; Testcontainers
    # waits for the second time.
    echo "database system is ready to accept connections, to make the database"
}

: "${POSTGRES_PASSWORD:?}"
POSTGRES_USER="${POSTGRES_USER:-postgres}"
POSTGRES_DB="${POSTGRES_DB:-$POSTGRES_USER}"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    make_data
    make_database
fi
exec "$@"
