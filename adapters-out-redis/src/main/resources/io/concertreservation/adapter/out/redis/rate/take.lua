-- Takes one of each allowance, or of none, for some who ask, one after the other. For each who asks the arguments are the
-- number of allowances, then the interval and the tolerance of each in microseconds; the keys are those of all. Gives for
-- each 0 when taken, else for how many milliseconds to wait. Each key holds when the next one would be due if they came
-- evenly, in microseconds of this Redis's time (GCRA, ITU-T I.371).
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local key, argument = 1, 1

local function take(count)
    local due, wait = {}, 0
    for i = 1, count do
        local interval, tolerance = tonumber(ARGV[argument + 2 * i - 1]), tonumber(ARGV[argument + 2 * i])
        -- A clock that was put back makes nobody wait longer than an empty allowance does.
        local known = math.min(tonumber(redis.call('GET', KEYS[key + i - 1]) or 0), now + tolerance + interval)
        local arrival = math.max(now, known)
        due[i] = arrival + interval
        wait = math.max(wait, arrival - tolerance - now)
    end
    if wait > 0 then
        return math.ceil(wait / 1000)
    end
    for i = 1, count do
        redis.call('SET', KEYS[key + i - 1], string.format('%.0f', due[i]), 'PX', math.ceil((due[i] - now) / 1000))
    end
    return 0
end

local waits = {}
while argument <= #ARGV do
    local count = tonumber(ARGV[argument])
    waits[#waits + 1] = take(count)
    key, argument = key + count, argument + 1 + 2 * count
end
return waits
