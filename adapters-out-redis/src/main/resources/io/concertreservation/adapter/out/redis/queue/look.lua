-- Tells what a ticket is worth and notes that its owner is present.
local user, wanted, era = ARGV[10], tonumber(ARGV[11]), ARGV[12]
if room.era ~= era then
    return {'RESTARTED'}
end

local till = turn(user)
local answer = {'GONE'}
if till then
    if tonumber(redis.call('HGET', TURNS, user)) == wanted then
        answer = asActive(user, wanted, till)
    end
elseif inLine(user, wanted) then
    answer = asWaiting(user, wanted)
end
save()
return answer
