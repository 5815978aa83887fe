-- Notes that a room is in use, where one is named, and gives all that were in use of late.
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
if ARGV[2] then
    redis.call('ZADD', KEYS[1], now, ARGV[2])
    return {}
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - ARGV[1])
return redis.call('ZRANGE', KEYS[1], 0, -1)
