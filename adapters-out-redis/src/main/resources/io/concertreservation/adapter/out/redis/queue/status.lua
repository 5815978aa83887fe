-- What an operator sees: the levers, the depths, the counts, the pace, then the waits of late.
local status = {
    mode, rate, cap,
    redis.call('ZCARD', WAITING), redis.call('ZCARD', AWAY),
    redis.call('ZCOUNT', ACTIVE, '(' .. now, '+inf'), redis.call('ZCARD', UNCLAIMED),
    room.entered, room.admitted, room.left, room.noShows, room.lapsed, pace()
}
for _, wait in ipairs(redis.call('LRANGE', WAITS, 0, -1)) do
    status[#status + 1] = tonumber(wait)
end
return status
