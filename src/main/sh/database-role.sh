#!/usr/bin/env bash
# Makes the role that the service logs in with, in a database whose owner runs the migrations (docs/journal.md).
# The image of PostgreSQL runs it once, when it makes its database.
set -euo pipefail
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 --set password="$SERVICE_PASSWORD" <<'SQL'
create role ligevaerd login password :'password';
SQL
