-- Gives up the place or the slot of a ticket.
local user, wanted, era = ARGV[10], tonumber(ARGV[11]), ARGV[12]
if room.era ~= era then
    return 0
end

local left = 0
if tonumber(redis.call('HGET', TURNS, user) or nil) == wanted then
    endTurns({user})
    left = 1
end
for _, line in ipairs({WAITING, AWAY}) do
    if tonumber(redis.call('ZSCORE', line, user) or nil) == wanted then
        left = left + redis.call('ZREM', line, user)
    end
end
room.left = room.left + left
save()
return left
