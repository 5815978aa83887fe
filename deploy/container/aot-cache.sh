#!/bin/sh
# Writes the ahead-of-time cache of the service in the folder $1: a trial start, without a database, of the Java on the path.
set -eu
cd "$1"
log=$(mktemp)
# A public key of nobody: it is looked at, and nothing is ever signed with it.
key=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gunVTLw7onLRnrq0/IzW7yWR7QkrmBL7jTKEn5u+qKhbwKfBstIs+bMY2Zkp18gnTxKLxoS2tFczGkPLPgizskuemMghRniWaoLcyehkd3qqGElvW/VDL5AaWTg0nLVkjRo9z+40RQzuVaE8AkAFmxZzow3x+VJYKdjykkJ0iT9wCS0DRTXu269V264Vf/3jvredZiKRkgwlL9xNAwxXFg0x/XFw005UWVRIkdgcKWTjpBP2dPwVZ4WWC+9aGVd+Gyn1o0CLelf4rEjGoXbAAEgAqeGUxrcIlbjXfbcmwIDAQAB
QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 QUARKUS_SCHEDULER_ENABLED=false QUARKUS_FLYWAY_MIGRATE_AT_START=false \
  QUARKUS_DATASOURCE_JDBC_URL=jdbc:mysql://127.0.0.1:9/none QUARKUS_DATASOURCE_JDBC_MIN_SIZE=0 \
  QUARKUS_DATASOURCE_USERNAME=nobody QUARKUS_DATASOURCE_PASSWORD=none QUARKUS_SHUTDOWN_DELAY=0S \
  QUARKUS_REDIS_HOSTS=redis://127.0.0.1:9 MP_JWT_VERIFY_PUBLICKEY=$key \
  CONCERT_QUEUE_TOKEN_KEYS=none:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE= \
  java -XX:AOTCacheOutput=app.aot --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
  -jar quarkus-run.jar >"$log" 2>&1 &
service=$!
for _ in $(seq 1 120); do
  if grep -q 'Listening on' "$log" || ! kill -0 "$service" 2>/dev/null; then break; fi
  sleep 1
done
if ! grep -q 'Listening on' "$log"; then
  cat "$log" >&2
  echo "The trial start did not come so far as to listen." >&2
  exit 1
fi
kill -TERM "$service"
wait "$service" || true
[ -s app.aot ] || { cat "$log" >&2; echo "No cache was written." >&2; exit 1; }
chmod 0444 app.aot
echo "The cache of ahead-of-time work is $(du -k app.aot | cut -f 1) kB."
