#!/bin/sh
# Uses the service as a newcomer does: make run, the README's session, and the end.
set -eu
cd "$(dirname "$0")/.."
PORT=${PORT:-18080}
export PORT
log=$(mktemp)
session=$(mktemp)
make run >"$log" 2>&1 &
run=$!
# What a shell puts into the background does not hear Ctrl-C; make hands this one on.
trap 'kill -TERM "$run" 2>/dev/null || true; wait "$run" 2>/dev/null || true; rm -f "$log" "$session"' EXIT

tries=0
until grep -q '^Ctrl-C stops everything' "$log"; do
  tries=$((tries + 1))
  if [ "$tries" -gt 300 ] || ! kill -0 "$run" 2>/dev/null; then
    echo "make run did not come to its end:"
    tail -n 20 "$log"
    exit 1
  fi
  sleep 1
done

# The session that is printed is the one that is tried.
sed -n '/^api=/,/^curl -s \$api\/balance -H/p' "$log" >"$session"
answers=$(bash "$session")
echo "$answers" | cut -c 1-120
echo "$answers" | grep -q '"state":"paid"'
