#!/bin/sh
# Puts a sample concert on sale, through the API of a service in the profile "sample": SERVICE names its address.
set -eu
api=${SERVICE:-http://concert-1:8080}/api/v1
json='Content-Type: application/json'

# The value of the key $1 in what comes in.
pick() { tr '{},' '\n' | sed -n 's/^"'"$1"'":"\([^"]*\)"$/\1/p' | head -n 1; }
in_days() { date -u -d "@$(($(date -u +%s) + $1 * 86400))" +%Y-%m-%dT%H:%M:%SZ; }

auth="Authorization: Bearer $(curl -sSf "$api/demo/tokens" -H "$json" -d '{"user":"sample","groups":["organizer"]}' | pick token)"
post() { curl -sSf "$api$1" -H "$auth" -H "$json" -d "$2"; }

venue=$(post /admin/venues '{"name":"Seoul Arts Hall","city":"Seoul"}' | pick id)
concert=$(post /admin/concerts '{"venueId":"'"$venue"'","title":"A night of strings","artist":"Chamber Players","description":"An evening.","saleOpensAt":"'"$(in_days -1)"'","saleClosesAt":"'"$(in_days 29)"'","purchaseLimit":4}' | pick id)
date=$(post "/admin/concerts/$concert/schedules" '{"startsAt":"'"$(in_days 30)"'"}' | pick id)
post "/admin/schedules/$date/sections" '{"name":"VIP","rows":10,"seatsPerRow":20,"price":150000}' >/dev/null
post "/admin/schedules/$date/sections" '{"name":"R","rows":20,"seatsPerRow":30,"price":90000}' >/dev/null
curl -sSf -X POST "$api/admin/concerts/$concert/publication" -H "$auth" >/dev/null
echo "On sale: concert $concert, date $date"
