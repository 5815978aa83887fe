-- Takes one of each allowance, or of none. Gives 0 when taken, else for how many milliseconds to wait. Each key holds when
-- the next one would be due if they came evenly, in microseconds of this Redis's time (GCRA, ITU-T I.371).
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local due, wait = {}, 0
for i, key in ipairs(KEYS) do
    local interval, tolerance = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
    -- A clock that was put back makes nobody wait longer than an empty allowance does.
    local known = math.min(tonumber(redis.call('GET', key) or 0), now + tolerance + interval)
    local arrival = math.max(now, known)
    due[i] = arrival + interval
    wait = math.max(wait, arrival - tolerance - now)
end
if wait > 0 then
    return math.ceil(wait / 1000)
end
for i, key in ipairs(KEYS) do
    redis.call('SET', key, string.format('%.0f', due[i]), 'PX', math.ceil((due[i] - now) / 1000))
end
return 0
