#!/bin/sh
# Builds the native executable, unless it is newer than its sources; "test" also lets the journeys and a crowd go through it.
set -eu
cd "$(dirname "$0")/.."

JAVA_HOME=$(sh .mvn/jdk25.sh) || exit 1
export JAVA_HOME
if [ -z "${GRAALVM_HOME:-}" ] && [ -x "$JAVA_HOME/bin/native-image" ]; then GRAALVM_HOME=$JAVA_HOME; fi
if ! [ -x "${GRAALVM_HOME:-}/bin/native-image" ]; then
  echo "A GraalVM or Mandrel 25 is needed for the native executable: set GRAALVM_HOME to its home." >&2
  exit 1
fi
export GRAALVM_HOME

target=bootstrap/target
runner=$target/bootstrap-1.0.0-SNAPSHOT-runner
stamp=$target/native.stamp
# Says what integration tests are to start; every build of Quarkus writes its own.
artifact=$target/quarkus-artifact.properties
maven="./mvnw -B -Dnative -Dspotless.check.skip=true"

is_built() {
  [ -f "$stamp" ] && [ -x "$runner" ] && [ -f "$target/native-artifact.properties" ] &&
    [ -z "$(find pom.xml core/pom.xml core/src/main adapters-*/pom.xml adapters-*/src/main bootstrap/pom.xml bootstrap/src/main \
      -type f -newer "$stamp" -print | head -n 1)" ]
}

build() {
  mkdir -p "$target"
  touch "$stamp.new"
  started=$(date +%s)
  $maven package -DskipTests
  cp "$artifact" "$target/native-artifact.properties"
  mv "$stamp.new" "$stamp"
  echo "The native executable was built in $(($(date +%s) - started)) s:"
}

is_built || build
ls -l "$runner"
[ "${1:-}" = test ] || exit 0

# A rolling update has the package for the JVM beside it.
[ -f "$target/quarkus-app/quarkus-run.jar" ] || ./mvnw -B -q package -DskipTests -Dspotless.check.skip=true
cp "$target/native-artifact.properties" "$artifact"
rm -rf "$target/native-reports"
exec $maven verify -Dquarkus.build.skip=true -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test="${NATIVE_TESTS:-*NativeIT}" -Dfailsafe.failIfNoSpecifiedTests=false
