#!/bin/sh
# Lints what deploys the service: the Dockerfiles, and compose.yaml against its schema. Needs Node.js; fetches the linters once.
set -eu
cd "$(dirname "$0")"
[ -d node_modules ] || npm ci --no-audit --no-fund --silent
for dockerfile in ../../Dockerfile.*; do
  node_modules/.bin/dockerfile-utils lint "$dockerfile" && echo "$(basename "$dockerfile"): no complaints"
done
node_modules/.bin/dclint --config .dclintrc.json --max-warnings 0 ../compose.yaml && echo "compose.yaml: no complaints"
if command -v promtool >/dev/null 2>&1; then
  promtool check rules ../prometheus/alerts.yaml
  promtool check config --syntax-only ../prometheus/prometheus.yaml
else
  echo "No promtool is here (Debian has it in the package prometheus): rules are checked by the tests alone."
fi
if command -v kubectl >/dev/null 2>&1; then
  for overlay in ../kubernetes/overlays/*; do kubectl kustomize "$overlay" >/dev/null && echo "$(basename "$overlay"): can be built"; done
fi
