-- One tick. Gives how many were let in, did not show up, ran out of time, went away, lapsed; then whether nobody is here.
local SWEPT = 2000

if not room.era then
    return {0, 0, 0, 0, 0, 1}
end
local since = now - room.ticked
if since >= 0 and since < TICK / 2 then
    return {0, 0, 0, 0, 0, 0}
end
room.ticked = now
refill()

-- Bounds the work of a tick without slowing a fast queue.
local most = math.max(BATCH, math.ceil(capacity()))

local function overdue(key)
    return redis.call('ZRANGEBYSCORE', key, '-inf', now, 'LIMIT', 0, most)
end

local function putAside(users, numbers)
    local away = {}
    for i, user in ipairs(users) do
        away[2 * i - 1], away[2 * i] = numbers[i], user
    end
    inBatches('ZADD', AWAY, away)
end

-- Those of the next part of a line who were not seen for so long; the part moves on with each tick and starts over.
local function unseen(line, cursor, tooLong)
    local users, numbers =
        columns(redis.call('ZRANGEBYSCORE', line, room[cursor], '+inf', 'WITHSCORES', 'LIMIT', 0, SWEPT))
    room[cursor] = #users == SWEPT and numbers[#numbers] + 1 or 0
    local gone, theirs = {}, {}
    for i, time in ipairs(times(numbers, 1)) do
        if age(time) >= tooLong then
            gone[#gone + 1], theirs[#theirs + 1] = users[i], numbers[i]
        end
    end
    return gone, theirs
end

local function allowed()
    if not admits then
        return 0
    end
    if mode == 'BYPASS' then
        return most
    end
    return math.min(math.floor(room.tokens), cap - redis.call('ZCARD', ACTIVE), most)
end

-- Lets in those of the page who are present and puts the others aside; gives how many of each.
local function admitPage(users, numbers)
    local present, theirs, waits, absent, others = {}, {}, {}, {}, {}
    local entered = times(numbers, 0)
    for i, time in ipairs(times(numbers, 1)) do
        if age(time) < AWAY_AFTER then
            present[#present + 1], theirs[#theirs + 1] = users[i], numbers[i]
            waits[#waits + 1] = age(entered[i])
        else
            absent[#absent + 1], others[#others + 1] = users[i], numbers[i]
        end
    end
    letIn(present, theirs, now + CLAIM_WITHIN)
    noteWaits(waits)
    putAside(absent, others)
    return #present, #absent
end

-- The lowest numbers among those present; the absent at the front are stepped over in the same tick.
local function admitFront()
    local free, admitted, away = allowed(), 0, 0
    while free > admitted and admitted + away < most + SWEPT do
        local size = math.min(free - admitted, BATCH)
        local users, numbers = columns(redis.call('ZRANGE', WAITING, 0, size - 1, 'WITHSCORES'))
        if #users == 0 then
            break
        end
        redis.call('ZREMRANGEBYRANK', WAITING, 0, #users - 1)
        local present, absent = admitPage(users, numbers)
        admitted, away = admitted + present, away + absent
    end
    if mode ~= 'BYPASS' then
        room.tokens = room.tokens - admitted
    end
    return admitted, away
end

local function lowest(line)
    return tonumber(redis.call('ZRANGE', line, 0, 0, 'WITHSCORES')[2]) or room.sequence + 1
end

-- Forgets the times of numbers below everybody in line, seldom enough to be cheap on average.
local function forgetTimes()
    local base = math.min(lowest(WAITING), lowest(AWAY)) - 1
    local dead = (base - room.base) * 8
    if base == room.sequence and room.base < base then
        redis.call('DEL', SEEN)
        room.base = base
    elseif dead > 65536 and dead * 2 > redis.call('STRLEN', SEEN) then
        redis.call('SET', SEEN, redis.call('GETRANGE', SEEN, dead, -1), 'KEEPTTL')
        room.base = base
    end
end

local function renew()
    if now - room.renewed >= MINUTE or now < room.renewed then
        for i = 1, 9 do
            redis.call('PEXPIRE', KEYS[i], i == 2 and CONTROL_KEPT_FOR or ROOM_KEPT_FOR)
        end
        room.renewed = now
    end
end

local expired = overdue(ACTIVE)
endTurns(expired)
room.left = room.left + #expired

local noShows = overdue(UNCLAIMED)
endTurns(noShows)
room.noShows = room.noShows + #noShows
room.tokens = math.min(capacity(), room.tokens + #noShows)

local aside, theirs = unseen(WAITING, 'waitingCursor', AWAY_AFTER)
inBatches('ZREM', WAITING, aside)
putAside(aside, theirs)

local lapsed = unseen(AWAY, 'awayCursor', PLACE_KEPT_FOR)
inBatches('ZREM', AWAY, lapsed)
room.lapsed = room.lapsed + #lapsed

local admitted, stepped = admitFront()
measure()
forgetTimes()

local people = redis.call('ZCARD', WAITING) + redis.call('ZCARD', AWAY) + redis.call('ZCARD', ACTIVE)
if people > 0 then
    renew()
end
save()
return {admitted, #noShows, #expired, #aside + stepped, #lapsed, people == 0 and 1 or 0}
