-- Takes places for some users in their order, or tells those that they have. For each: 1 for a newcomer and 0 else, then
-- what the place is worth.
create()

local function known(user)
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

local function letStraightIn(user, number)
    if mode ~= 'BYPASS' then
        room.tokens = room.tokens - 1
    end
    letIn({user}, {number}, nil)
    noteWaits({0})
    return asActive(user, number, now + ACTIVE_FOR)
end

local function queueUp(user, number)
    if redis.call('ZCARD', WAITING) == 0 then
        if redis.call('ZCARD', AWAY) == 0 then
            redis.call('DEL', SEEN)
            marks, room.base = {}, number - 1
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

local function newcomer(user)
    if not enters then
        return {'SHUT'}
    end
    room.sequence = room.sequence + 1
    room.entered = room.entered + 1
    refill()
    return roomForOne() and letStraightIn(user, room.sequence) or queueUp(user, room.sequence)
end

local answers = {}
for i = 10, #ARGV do
    local kept = known(ARGV[i])
    local answer = kept or newcomer(ARGV[i])
    table.insert(answer, 1, kept and 0 or 1)
    answers[#answers + 1] = answer
end
save()
return answers
