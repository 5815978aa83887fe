-- Locks all of the seats for one owner, or none. Gives the owner of the first seat that is locked, or the new one.
for _, seat in ipairs(KEYS) do
    local owner = redis.call('GET', seat)
    if owner then
        return owner
    end
end
for _, seat in ipairs(KEYS) do
    redis.call('SET', seat, ARGV[1], 'PX', ARGV[2])
end
return ARGV[1]
