#!/bin/sh
# Builds what is committed twice, in two folders, and compares every jar of the project and of the packaged service.
set -eu
cd "$(dirname "$0")/.."
JAVA_HOME=$(sh .mvn/jdk25.sh) || exit 1
export JAVA_HOME
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for build in one another; do
  git clone --quiet --no-hardlinks . "$work/$build"
  echo "Building $build of two ..."
  (cd "$work/$build" && ./mvnw -q package -DskipTests -Dspotless.check.skip=true >"$work/$build.log" 2>&1) || {
    tail -n 30 "$work/$build.log" >&2
    exit 1
  }
  (cd "$work/$build" && find . \( -path './*/target/*-SNAPSHOT.jar' -o -path './bootstrap/target/quarkus-app/*' \) -type f -exec sha256sum {} + | sort -k 2) >"$work/$build.sums"
done
if ! diff "$work/one.sums" "$work/another.sums"; then
  echo "Two builds of the same sources differ, see above." >&2
  exit 1
fi
echo "Two builds are the same, byte by byte: $(wc -l <"$work/one.sums") files."
