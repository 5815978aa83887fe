# Whether the service in this container is ready; with what the smallest base has, which is bash alone.
exec 3<>"/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080}" || exit 1
printf 'GET /q/health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 4 answer <&3
[[ $answer == *" 200 "* ]]
