#!/bin/sh
# Makes the replica's folder from the primary, unless there is one. PGPASSFILE holds the password.
set -eu
[ -s "$PGDATA/PG_VERSION" ] && exit 0
mkdir -p "$PGDATA"
chmod 700 "$PGDATA"
until pg_basebackup --pgdata="$PGDATA" --host="$PRIMARY_HOST" --port="$PRIMARY_PORT" --username=blmk_replication \
  --write-recovery-conf --slot=replica --wal-method=stream --checkpoint=fast; do
  echo "The primary cannot be copied yet: trying again." >&2
  find "$PGDATA" -mindepth 1 -delete
  sleep 2
done
