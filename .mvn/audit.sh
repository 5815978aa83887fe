#!/bin/sh
# Asks a running make run for its audit and prints it a line an invariant; fails when one is broken.
set -eu

port=${PORT:-8080}
api=http://localhost:$port/api/v1

absent() {
  echo "No service of make run answers on port $port: start it, or name its PORT." >&2
  exit 1
}

answer=$(curl -sf "$api/demo/tokens" -H 'Content-Type: application/json' \
  -d '{"user":"auditor","groups":["operator"]}') || absent
token=$(echo "$answer" | sed 's/.*"token":"\([^"]*\)".*/\1/')
report=$(curl -sf "$api/admin/audit" -H "Authorization: Bearer $token") || absent

echo "$report" | tr '{' '\n' | sed -n \
  -e 's/^"invariant":"\([^"]*\)","holds":true.*/  holds   \1/p' \
  -e 's/^"invariant":"\([^"]*\)","holds":false,"breaches":\[\(.*\)\].*/  BROKEN  \1 \2/p'
case $report in
  '{"clean":true,'*) echo "All invariants hold." ;;
  *) exit 1 ;;
esac
