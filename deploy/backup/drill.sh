#!/bin/sh
# Proves that a backup can be restored: dumps the database SOURCE of a MySQL server, restores it into the empty database TARGET of
# the same or another server, and lets the packaged service, in this folder's build or the one of SERVICE_JAR, audit the restored one.
#
#   SOURCE_HOST SOURCE_PORT SOURCE_USER SOURCE_PASSWORD SOURCE    what is backed up, while it is in use
#   TARGET_HOST TARGET_PORT TARGET_USER TARGET_PASSWORD TARGET    where to, an existing and empty database
#   REDIS_URL                                                     a Redis that nobody needs, for the service that audits
#   MYSQLDUMP, MYSQL                                              the clients, if they are not on the path
set -eu
cd "$(dirname "$0")/../.."

for name in SOURCE_PASSWORD TARGET_PASSWORD REDIS_URL; do
  eval "[ -n \"\${$name:-}\" ]" || { echo "$name is not set; the head of this script tells what it is." >&2; exit 2; }
done
dump=$(mktemp)
trap 'rm -f "$dump"; [ -z "${service:-}" ] || kill "$service" 2>/dev/null || true' EXIT

started=$(date +%s)
MYSQL_PWD=$SOURCE_PASSWORD "${MYSQLDUMP:-mysqldump}" --host="${SOURCE_HOST:-127.0.0.1}" --port="${SOURCE_PORT:-3306}" --protocol=TCP \
  --user="${SOURCE_USER:-concert}" --single-transaction --quick --skip-lock-tables --no-tablespaces --hex-blob "${SOURCE:-concert}" >"$dump"
tail -n 1 "$dump" | grep -q 'Dump completed' || { echo "The dump is not complete." >&2; exit 1; }
echo "Dumped $(($(wc -c <"$dump") / 1024)) kB in $(($(date +%s) - started)) s."

target() {
  MYSQL_PWD=$TARGET_PASSWORD "${MYSQL:-mysql}" --host="${TARGET_HOST:-127.0.0.1}" --port="${TARGET_PORT:-3306}" --protocol=TCP \
    --user="${TARGET_USER:-concert}" --batch --skip-column-names "$@" "${TARGET:-restored}"
}
[ "$(echo 'SHOW TABLES;' | target | wc -l)" -eq 0 ] || { echo "The target ${TARGET:-restored} is not empty; nothing was changed." >&2; exit 1; }
started=$(date +%s)
target <"$dump"
echo "Restored in $(($(date +%s) - started)) s: $(echo 'SELECT COUNT(*) FROM reservation;' | target) reservations, $(echo 'SELECT COUNT(*) FROM ledger_entry;' | target) ledger entries."

# A key pair of this drill, for the one token that asks for the audit.
keys=$(mktemp -d)
trap 'rm -rf "$dump" "$keys"; [ -z "${service:-}" ] || kill "$service" 2>/dev/null || true' EXIT
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$keys/private.pem" 2>/dev/null
openssl pkey -in "$keys/private.pem" -pubout -out "$keys/public.pem"
port=${AUDIT_PORT:-8591}
java=${JAVA_HOME:-$(sh .mvn/jdk25.sh)}/bin/java
QUARKUS_PROFILE=sample QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$port QUARKUS_SCHEDULER_ENABLED=false \
  QUARKUS_DATASOURCE_JDBC_URL="jdbc:mysql://${TARGET_HOST:-127.0.0.1}:${TARGET_PORT:-3306}/${TARGET:-restored}?sslMode=PREFERRED&allowPublicKeyRetrieval=true" \
  QUARKUS_DATASOURCE_USERNAME="${TARGET_USER:-concert}" QUARKUS_DATASOURCE_PASSWORD=$TARGET_PASSWORD QUARKUS_REDIS_HOSTS=$REDIS_URL \
  MP_JWT_VERIFY_PUBLICKEY_LOCATION="file://$keys/public.pem" SMALLRYE_JWT_SIGN_KEY_LOCATION="file://$keys/private.pem" \
  CONCERT_QUEUE_TOKEN_KEYS="drill:$(openssl rand -base64 32)" \
  "$java" -jar "${SERVICE_JAR:-bootstrap/target/quarkus-app/quarkus-run.jar}" >"$keys/log" 2>&1 &
service=$!
waited=0
until curl -sf -o /dev/null "http://127.0.0.1:$port/q/health/ready"; do
  waited=$((waited + 1))
  if [ $waited -gt 90 ] || ! kill -0 "$service" 2>/dev/null; then cat "$keys/log" >&2; exit 1; fi
  sleep 1
done
PORT=$port sh .mvn/audit.sh
