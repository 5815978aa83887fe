-- Releases those of the seats that this owner still holds.
local released = 0
for _, seat in ipairs(KEYS) do
    if redis.call('GET', seat) == ARGV[1] then
        released = released + redis.call('DEL', seat)
    end
end
return released
