-- Takes a place, or tells the one that the user has. Gives 1 for a newcomer and 0 else, then what the place is worth.
local user = ARGV[10]
create()

local function known()
    local till = turn(user)
    if till then
        return asActive(user, tonumber(redis.call('HGET', TURNS, user)), till)
    end
    local number = inLine(user)
    return number and asWaiting(user, number)
end

local function roomForOne()
    if mode == 'BYPASS' then
        return true
    end
    return admits and room.tokens >= 1 and redis.call('ZCARD', WAITING) == 0 and redis.call('ZCARD', ACTIVE) < cap
end

local function letStraightIn(number)
    if mode ~= 'BYPASS' then
        room.tokens = room.tokens - 1
    end
    letIn({user}, {number}, nil)
    noteWaits({0})
    return asActive(user, number, now + ACTIVE_FOR)
end

local function queueUp(number)
    if redis.call('ZCARD', WAITING) == 0 then
        if redis.call('ZCARD', AWAY) == 0 then
            redis.call('DEL', SEEN)
            room.base = number - 1
        end
        -- How few came before there was a line says nothing about how fast a line moves.
        if pace() * 2 < rate then
            measureAnew()
        end
    end
    redis.call('ZADD', WAITING, number, user)
    noteEntered(number)
    return asWaiting(user, number)
end

local function newcomer()
    if not enters then
        return {'SHUT'}
    end
    room.sequence = room.sequence + 1
    room.entered = room.entered + 1
    refill()
    return roomForOne() and letStraightIn(room.sequence) or queueUp(room.sequence)
end

local kept = known()
local answer = kept or newcomer()
save()
table.insert(answer, 1, kept and 0 or 1)
return answer
