-- Makes a user's turn last at least so much longer because of a fact, once for that fact.
local user, atLeast, done = ARGV[10], tonumber(ARGV[11]), KEYS[10]
if not redis.call('SET', done, 1, 'NX', 'PX', DAY) then
    return 0
end
local till = turn(user)
if till and till < now + atLeast then
    redis.call('ZADD', ACTIVE, now + atLeast, user)
end
if room.era then
    save()
end
return 1
