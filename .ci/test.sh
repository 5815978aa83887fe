#!/bin/sh
# Builds and tests everything, and ends with one line that counts the tests.
set -u
cd "$(dirname "$0")/.." || exit 1

# Reports of an earlier run must not be counted.
rm -rf ./*/target/surefire-reports ./*/target/failsafe-reports ./*/target/native-reports

./mvnw verify "$@"
result=$?

echo
.ci/count-tests.sh || result=1
exit "$result"
