#!/bin/sh
# Runs the web server in a container, and ends it when it runs but does not answer: Docker starts anew what has ended, and nothing else.
# watched.sh COMMAND …; LOOK_EVERY seconds lie between two looks, and two in a row must fail.
set -u
answers() { node "$(dirname "$0")/answers.mjs"; }

"$@" &
web=$!
trap 'kill -TERM "$web" 2>/dev/null' TERM INT
(
  # It may take its time to start.
  until answers; do sleep 1; done
  while sleep "${LOOK_EVERY:-10}"; do
    answers || answers || { echo 'The web server does not answer: it is ended.' >&2; kill -KILL "$web"; }
  done
) &
watch=$!

# A signal ends the waiting, not what is waited for.
while kill -0 "$web" 2>/dev/null; do
  wait "$web"
  status=$?
done
kill "$watch" 2>/dev/null
exit "$status"
