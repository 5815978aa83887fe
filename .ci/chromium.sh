#!/bin/sh
# Installs the browser in which the pages are tested, and a Korean font for their pictures, where apt-get may do that.
set -u

if command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; then
  exit 0
fi
if ! command -v apt-get >/dev/null; then
  echo "There is no Chromium here and no apt-get: install one, or name it by CHROMIUM." >&2
  exit 1
fi
root=
[ "$(id -u)" = 0 ] || root=sudo
$root apt-get update -q >/dev/null && $root env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -q --no-install-recommends chromium fonts-nanum >/dev/null
