#!/bin/sh
# Runs once, on an empty volume: makes the three roles and says what each may do. The passwords come from the environment,
# so that none of them stands among a process's arguments.
set -eu

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "$POSTGRES_DB" <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
\getenv jobs_password JOBS_PASSWORD
\i /azionelab/roles.sql
\i /azionelab/database.sql
SQL
