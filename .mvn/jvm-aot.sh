#!/bin/sh
# Puts the package for the JVM with an ahead-of-time cache beside the usual one, as Dockerfile.jvm does, and tries the cache.
set -eu
cd "$(dirname "$0")/.."

JAVA_HOME=$(sh .mvn/jdk25.sh) || exit 1
export JAVA_HOME
PATH=$JAVA_HOME/bin:$PATH
target=bootstrap/target
stamp=$target/jvm-aot.stamp
app=$PWD/$target/quarkus-app-aot

if [ -f "$stamp" ] && [ -f "$app/app.aot" ] &&
  [ -z "$(find pom.xml core/pom.xml core/src/main adapters-*/pom.xml adapters-*/src/main bootstrap/pom.xml bootstrap/src/main \
    deploy/container -type f -newer "$stamp" -print | head -n 1)" ]; then
  ls -l "$app/app.aot"
  exit 0
fi
mkdir -p "$target"
touch "$stamp.new"
./mvnw -B -q package -DskipTests -Dspotless.check.skip=true
rm -rf "$app"
cp -R "$target/quarkus-app" "$app"
sh deploy/container/aot-cache.sh "$app"
mv "$stamp.new" "$stamp"
ls -l "$app/app.aot"
