#!/bin/sh
# Puts the version that was built in this folder into the place of the one that runs, without dropping a request:
# deploy/release.sh /srv/blmk-releases/2027-01-15. BLMK is the link to the one that runs, /srv/blmk where none is named.
set -eu
new=$(cd "$1" && pwd -P)
link=${BLMK:-/srv/blmk}
[ -f "$new/.next/web-server.mjs" ] || { echo "$new holds no build: run npm run build there." >&2; exit 1; }

# Pages of the version before are still open in browsers, and held by caches: they find the files that they load.
[ ! -d "$link/.next/static" ] || cp -Rpu "$link/.next/static/." "$new/.next/static/"

# A link is put into another's place in one go only by renaming.
ln -sfn "$new" "$link.next"
mv -T "$link.next" "$link"

systemctl daemon-reload
systemctl restart blmk-prepare
systemctl reload nginx
"$link/deploy/rolling-restart.sh"
