#!/bin/sh
# Run once on a new primary, as the user that owns it: makes the role that a replica streams as, and what is kept for it.
# REPLICATION_PASSFILE names a file in the form of .pgpass, whose last field is the password.
set -eu
password=$(cut -d: -f5 "$REPLICATION_PASSFILE")
psql -v ON_ERROR_STOP=1 -v password="$password" --dbname "${POSTGRES_DB:-postgres}" <<'SQL'
CREATE ROLE blmk_replication LOGIN REPLICATION PASSWORD :'password';
SELECT pg_create_physical_replication_slot('replica');
SQL
echo "host replication blmk_replication ${REPLICA_NETWORK:-127.0.0.1/32} scram-sha-256" >>"$PGDATA/pg_hba.conf"
psql -v ON_ERROR_STOP=1 --dbname "${POSTGRES_DB:-postgres}" --command 'SELECT pg_reload_conf()'
