local key = KEYS[1]
