-- One waiting room: what all of its scripts share. Time is the time of this Redis, in milliseconds.
--
-- waiting, away: sorted sets user -> ticket number      active: user -> end of the turn
-- unclaimed: user -> until when to show up              turns: hash user -> ticket number of those inside
-- seen: for each ticket number above the base two 32-bit times, when it entered and when it was last seen
local STATE, CONTROL, WAITING, AWAY, ACTIVE, UNCLAIMED, TURNS, SEEN, WAITS = unpack(KEYS, 1, 9)
local NEW_ERA = ARGV[1]
local ACTIVE_FOR, CLAIM_WITHIN = tonumber(ARGV[5]), tonumber(ARGV[6])
local AWAY_AFTER, PLACE_KEPT_FOR, TICK = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])

local DAY, MINUTE = 86400000, 60000
local ROOM_KEPT_FOR, CONTROL_KEPT_FOR = 7 * DAY, 400 * DAY
local WAITS_KEPT, BATCH = 1000, 1000
local SMOOTHING = 30000
local WRAP = 4294967296

local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)

local control = redis.call('HMGET', CONTROL, 'mode', 'rate', 'cap')
local mode = control[1] or ARGV[2]
local rate = tonumber(control[2] or ARGV[3])
local cap = tonumber(control[3] or ARGV[4])
local enters = mode == 'OPEN' or mode == 'PAUSED' or mode == 'BYPASS'
local admits = mode == 'OPEN' or mode == 'DRAINING' or mode == 'BYPASS'

local FIELDS = {
    'era', 'sequence', 'base', 'tokens', 'filled', 'ticked', 'renewed', 'waitingCursor', 'awayCursor',
    'entered', 'admitted', 'left', 'noShows', 'lapsed', 'sum', 'weight', 'measured', 'counted'
}
local loaded = redis.call('HMGET', STATE, unpack(FIELDS))
local room = {}
for i, field in ipairs(FIELDS) do
    if i > 1 then
        loaded[i] = tonumber(loaded[i] or 0)
    end
    room[field] = loaded[i]
end

-- Times that are still to be noted, because one long command costs less than many short ones.
local marks = {}

local function save()
    for first = 1, #marks, 4 * BATCH do
        redis.call('BITFIELD', SEEN, unpack(marks, first, math.min(first + 4 * BATCH - 1, #marks)))
    end
    local changes = {}
    for i, field in ipairs(FIELDS) do
        if room[field] ~= loaded[i] then
            changes[#changes + 1] = field
            changes[#changes + 1] = room[field]
        end
    end
    if #changes > 0 then
        redis.call('HSET', STATE, unpack(changes))
    end
    if not loaded[1] then
        redis.call('PEXPIRE', STATE, ROOM_KEPT_FOR)
    end
end

-- The bucket holds two ticks' worth of admissions, and at least one.
local function capacity()
    return math.max(1, 2 * rate / MINUTE * TICK)
end

local function refill()
    local elapsed = math.max(0, now - room.filled)
    room.tokens = math.min(capacity(), room.tokens + elapsed * rate / MINUTE)
    room.filled = now
end

-- From here on the pace is measured anew.
local function measureAnew()
    room.sum, room.weight, room.measured, room.counted = 0, 0, now, room.admitted
end

-- The exponentially weighted mean of the admissions of late, with weights exp(-age / SMOOTHING) over the time really
-- elapsed, so that it neither needs regular ticks nor starts too low: the mean is the weighted sum over the sum of the
-- weights (A. Eckner, "Algorithms for Unevenly Spaced Time Series"). Without admissions it decays.
local function measured()
    local elapsed = math.max(0, now - room.measured)
    local fade = math.exp(-elapsed / SMOOTHING)
    local weight = SMOOTHING * (1 - fade)
    local share = elapsed > 0 and weight / elapsed or 1
    return room.sum * fade + (room.admitted - room.counted) * share, room.weight * fade + weight
end

local function measure()
    room.sum, room.weight = measured()
    room.measured, room.counted = now, room.admitted
end

-- Admissions a minute. Less than a tick is too short to tell a pace from.
local function pace()
    local sum, weight = measured()
    return math.floor(sum / math.max(weight, TICK) * MINUTE + 0.5)
end

-- A room that is new, or lost its memory, begins an era of its own and keeps nothing of an earlier one.
local function create()
    if not room.era then
        redis.call('DEL', WAITING, AWAY, ACTIVE, UNCLAIMED, TURNS, SEEN, WAITS)
        room.era, room.tokens, room.filled = NEW_ERA, capacity(), now
        measureAnew()
    end
end

local function inBatches(command, key, items)
    for first = 1, #items, BATCH do
        redis.call(command, key, unpack(items, first, math.min(first + BATCH - 1, #items)))
    end
end

local function place(number)
    return (number - room.base - 1) * 2
end

local function note(at)
    marks[#marks + 1], marks[#marks + 2], marks[#marks + 3], marks[#marks + 4] = 'SET', 'u32', '#' .. at, now % WRAP
end

local function noteEntered(number)
    note(place(number))
    note(place(number) + 1)
end

local function noteSeen(number)
    note(place(number) + 1)
end

-- The times of some tickets; offset 0 for when they entered, 1 for when they were last seen.
local function times(numbers, offset)
    local result = {}
    for first = 1, #numbers, BATCH do
        local reads = {}
        for i = first, math.min(first + BATCH - 1, #numbers) do
            reads[#reads + 1] = 'GET'
            reads[#reads + 1] = 'u32'
            reads[#reads + 1] = '#' .. place(numbers[i]) + offset
        end
        for _, time in ipairs(redis.call('BITFIELD', SEEN, unpack(reads))) do
            result[#result + 1] = time
        end
    end
    return result
end

-- How long ago; a clock that was put back makes nothing old.
local function age(time)
    local passed = (now - time) % WRAP
    return passed < WRAP / 2 and passed or 0
end

-- Takes apart what a sorted set gives with scores: the members, their scores.
local function columns(flat)
    local members, scores = {}, {}
    for i = 1, #flat, 2 do
        members[#members + 1] = flat[i]
        scores[#scores + 1] = tonumber(flat[i + 1])
    end
    return members, scores
end

-- Begins the turns of these users; the deadline is nil for those who have shown up already.
local function letIn(users, numbers, deadline)
    local active, turns, unclaimed = {}, {}, {}
    for i, user in ipairs(users) do
        active[2 * i - 1], active[2 * i] = now + ACTIVE_FOR, user
        turns[2 * i - 1], turns[2 * i] = user, numbers[i]
        unclaimed[2 * i - 1], unclaimed[2 * i] = deadline, user
    end
    inBatches('ZADD', ACTIVE, active)
    inBatches('HSET', TURNS, turns)
    if deadline then
        inBatches('ZADD', UNCLAIMED, unclaimed)
    end
    room.admitted = room.admitted + #users
end

local function endTurns(users)
    inBatches('ZREM', ACTIVE, users)
    inBatches('ZREM', UNCLAIMED, users)
    inBatches('HDEL', TURNS, users)
end

local function noteWaits(waits)
    inBatches('LPUSH', WAITS, waits)
    redis.call('LTRIM', WAITS, 0, WAITS_KEPT - 1)
end

-- The end of a user's turn, or nil when there is none or its time is over; an end that was overlooked is made up for.
local function turn(user)
    local till = tonumber(redis.call('ZSCORE', ACTIVE, user) or nil)
    if till and till <= now then
        endTurns({user})
        room.left = room.left + 1
        return nil
    end
    return till
end

-- The number of a user in line; one who was away is back.
local function inLine(user, wanted)
    local number = tonumber(redis.call('ZSCORE', WAITING, user) or nil)
    if not number then
        number = tonumber(redis.call('ZSCORE', AWAY, user) or nil)
        if number and (not wanted or wanted == number) then
            redis.call('ZREM', AWAY, user)
            redis.call('ZADD', WAITING, number, user)
        end
    end
    if not number or (wanted and wanted ~= number) then
        return nil
    end
    noteSeen(number)
    return number
end

local function asActive(user, number, till)
    redis.call('ZREM', UNCLAIMED, user)
    return {'ACTIVE', room.era, number, till, till - now}
end

local function asWaiting(user, number)
    return {'WAITING', room.era, number, redis.call('ZRANK', WAITING, user), rate, pace(), mode}
end
