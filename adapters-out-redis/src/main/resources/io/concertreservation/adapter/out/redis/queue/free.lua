-- Ends a user's turn because of a fact, once for that fact.
local user, done = ARGV[10], KEYS[10]
if not redis.call('SET', done, 1, 'NX', 'PX', DAY) then
    return 0
end
if turn(user) then
    endTurns({user})
    room.left = room.left + 1
end
if room.era then
    save()
end
return 1
