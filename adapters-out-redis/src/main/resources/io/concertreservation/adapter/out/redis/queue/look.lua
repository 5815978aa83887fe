-- Tells what each of some tickets is worth and notes that its owner is present.
local function look(user, wanted, era)
    if room.era ~= era then
        return {'RESTARTED'}
    end
    local till = turn(user)
    if till then
        if tonumber(redis.call('HGET', TURNS, user)) == wanted then
            return asActive(user, wanted, till)
        end
    elseif inLine(user, wanted) then
        return asWaiting(user, wanted)
    end
    return {'GONE'}
end

local known = room.era
local answers = {}
for i = 10, #ARGV, 3 do
    answers[#answers + 1] = look(ARGV[i], tonumber(ARGV[i + 1]), ARGV[i + 2])
end
if known then
    save()
end
return answers
