#!/bin/sh
# Runs a main class of the local launcher: builds first when a source is newer than what was built.
set -eu
cd "$(dirname "$0")/.."

JAVA_HOME=$(sh .mvn/jdk25.sh) || exit 1
export JAVA_HOME
stamp=bootstrap/target/launcher.stamp
classpath=bootstrap/target/launcher.classpath

is_built() {
  [ -f "$stamp" ] && [ -f "$classpath" ] && [ -f bootstrap/target/quarkus-app/quarkus-run.jar ] &&
    [ -z "$(find pom.xml core adapters-* bootstrap -name target -prune -o -type f -newer "$stamp" -print | head -n 1)" ]
}

build() {
  echo "Building the service (the first time fetches its libraries, which takes some minutes) ..."
  started=$(mktemp)
  mkdir -p bootstrap/target
  {
    ./mvnw package dependency:build-classpath -DskipTests -Dspotless.check.skip=true \
      -Dmdep.includeScope=test -Dmdep.outputFile=target/launcher.classpath 2>&1 || echo "THE BUILD FAILED"
  } | tee bootstrap/target/build.log | awk '
    /^\[INFO\] Building .*\[[0-9]+\/[0-9]+\]$/ {
      step = $NF; gsub(/[\[\]]/, "", step); sub(/^\[INFO\] Building /, ""); sub(/ [^ ]+ +\[.*$/, "")
      printf "  %s  %s\n", step, $0; fflush()
    }
    /^\[ERROR\]/ && ++errors <= 20 { print substr($0, 1, 300) }
    /^\[WARNING\] .*\.java:/ { warnings = warnings $0 "\n" }
    /^THE BUILD FAILED/ { failed = 1 }
    END { if (failed) printf "%s", warnings; exit failed }' || {
    rm -f "$started"
    echo "The build failed, see above; all that it said is in bootstrap/target/build.log." >&2
    exit 1
  }
  mv "$started" "$stamp"
}

is_built || build
# A shell without job control starts what it puts into the background with Ctrl-C ignored; here it always stops the run.
signals=
if env --default-signal=INT true 2>/dev/null; then signals="env --default-signal=INT"; fi
# A launcher does little; one that makes load asks for more.
options=${LAUNCHER_OPTIONS:--XX:TieredStopAtLevel=1 -Xmx256m}
# shellcheck disable=SC2086
exec $signals "$JAVA_HOME/bin/java" -XX:+UseSerialGC $options --enable-native-access=ALL-UNNAMED \
  --sun-misc-unsafe-memory-access=allow -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp "bootstrap/target/test-classes:bootstrap/target/classes:$(cat "$classpath")" \
  "io.concertreservation.bootstrap.run.$1"
