#!/bin/sh
# Starts the web servers on these ports anew (3001 and 3002 where none is named), one after the other, without dropping a
# request. The next one waits until this one is ready: until then the other is all there is.
set -eu
[ $# -gt 0 ] || set -- 3001 3002
for port in "$@"; do
  systemctl restart "blmk-web@$port"
  until curl -fsS -o /dev/null "http://127.0.0.1:$port/api/health/ready"; do sleep 0.5; done
  echo "$port is ready"
done
