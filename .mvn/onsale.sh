#!/bin/sh
# Builds the load generator, which has libraries of its own, and plays an on-sale day with it.
set -eu
cd "$(dirname "$0")/.."

JAVA_HOME=$(sh .mvn/jdk25.sh) || exit 1
export JAVA_HOME
if [ -z "$(find load/target/load.classpath -newer load/pom.xml 2>/dev/null)" ] ||
  [ -n "$(find load/src -newer load/target/load.classpath -type f -print | head -n 1)" ]; then
  echo "Building the load generator ..."
  ./mvnw -q -f load/pom.xml package dependency:build-classpath -Dspotless.check.skip=true \
    -Dmdep.outputFile=target/load.classpath
fi
[ -z "${NATIVE:-}" ] || sh .mvn/native.sh
# Everybody may have a connection, and an access token that costs a signature.
ulimit -n "$(ulimit -Hn)" || true
export LAUNCHER_OPTIONS="-Xmx512m"
exec sh .mvn/run.sh RunOnSale
