#!/bin/sh
# Builds the native executable and tests it, with the GraalVM of GRAALVM_HOME or with one that is put together here.
set -eu
cd "$(dirname "$0")/.."

assemble=../shared/native-image/assemble.sh
if [ -z "${GRAALVM_HOME:-}" ]; then
  if ! [ -f "$assemble" ]; then
    echo "NOT DONE: there is no GRAALVM_HOME, and nothing to put one together with."
    exit 0
  fi
  JAVA_HOME=$(sh .mvn/jdk25.sh)
  export JAVA_HOME
  GRAALVM_HOME=${XDG_CACHE_HOME:-$HOME/.cache}/concert-reservation/native-image-$(cksum <"$assemble" | tr ' ' '-')
  export GRAALVM_HOME
  if ! [ -x "$GRAALVM_HOME/bin/native-image" ]; then
    rm -rf "$GRAALVM_HOME"
    mkdir -p "$(dirname "$GRAALVM_HOME")"
    # It asks for Maven by its usual name, which may be that of our wrapper alone.
    command -v mvn >/dev/null || PATH=$PATH:$(dirname "$(find "${MAVEN_USER_HOME:-$HOME/.m2}/wrapper/dists" -name mvn | head -n 1)")
    bash "$assemble" "$GRAALVM_HOME"
  fi
fi
exec make native-test
