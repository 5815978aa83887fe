-- Counts a change. An era begins with the first change, so that a count that was lost is not taken for an old one.
redis.call('HSETNX', KEYS[1], 'era', ARGV[1])
redis.call('HINCRBY', KEYS[1], 'number', 1)
redis.call('EXPIRE', KEYS[1], ARGV[2])
return 1
