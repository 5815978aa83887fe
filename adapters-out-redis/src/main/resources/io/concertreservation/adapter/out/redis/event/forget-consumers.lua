-- Forgets the consumers of a group that were silent for so long and have nothing pending. One that is alive after all
-- is made again when it reads next.
local forgotten = 0
for _, consumer in ipairs(redis.call('XINFO', 'CONSUMERS', KEYS[1], ARGV[1])) do
    local name, pending, idle = consumer[2], consumer[4], consumer[6]
    if pending == 0 and idle > tonumber(ARGV[2]) then
        redis.call('XGROUP', 'DELCONSUMER', KEYS[1], ARGV[1], name)
        forgotten = forgotten + 1
    end
end
return forgotten
