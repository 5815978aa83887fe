-- Locks all of the seats for one owner, or none.
for _, seat in ipairs(KEYS) do
    if redis.call('EXISTS', seat) == 1 then
        return 0
    end
end
for _, seat in ipairs(KEYS) do
    redis.call('SET', seat, ARGV[1], 'PX', ARGV[2])
end
return 1
