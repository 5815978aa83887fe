-- Sets what is given of mode, rate and cap; an empty text leaves a lever as it is.
if room.era then
    refill()
end
for i, lever in ipairs({'mode', 'rate', 'cap'}) do
    if ARGV[9 + i] ~= '' then
        redis.call('HSET', CONTROL, lever, ARGV[9 + i])
    end
end
redis.call('PEXPIRE', CONTROL, CONTROL_KEPT_FOR)
if room.era then
    if ARGV[11] ~= '' then
        rate = tonumber(ARGV[11])
    end
    room.tokens = math.min(room.tokens, capacity())
    measureAnew()
    save()
end
return 1
