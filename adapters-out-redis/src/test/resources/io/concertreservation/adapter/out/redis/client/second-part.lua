return key .. ' ' .. ARGV[1]
