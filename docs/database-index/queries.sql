-- The queries that a request or a job runs, as the adapters send them. Each: a title, "hide:" the indexes without which it is
-- measured first (none for a query by primary key), and the statement. Words in braces are values from the data.

-- Concerts on sale, a page
-- hide: concert_published
SELECT * FROM concert WHERE published = TRUE AND id > {concert} AND sale_opens_at <= {now} AND sale_closes_at > {now} ORDER BY id LIMIT 21;

-- Concerts with a date in a period
-- hide: schedule_date
SELECT * FROM concert c WHERE published = TRUE AND EXISTS (SELECT 1 FROM schedule s WHERE s.concert_id = c.id AND s.published = TRUE AND s.starts_at >= {now} + INTERVAL 60 DAY AND s.starts_at < {now} + INTERVAL 61 DAY) ORDER BY id LIMIT 21;

-- Schedules of a concert, a page
-- hide: schedule_date
SELECT * FROM schedule WHERE concert_id = {concert} AND published = TRUE ORDER BY id LIMIT 21;

-- Sections of a schedule
-- hide: section_of_schedule
SELECT * FROM section WHERE schedule_id = {schedule} ORDER BY id;

-- The seat map of a schedule
-- hide: seat_place, seat_free
SELECT * FROM seat WHERE schedule_id = {schedule};

-- Free seats of the schedules on a page
-- hide: seat_free, seat_place
SELECT schedule_id, SUM(state = 'AVAILABLE' OR (state = 'HELD' AND held_until <= {now})) FROM seat FORCE INDEX (seat_free) WHERE schedule_id IN ({schedule}, {schedule2}, {schedule3}) GROUP BY schedule_id;

-- A user's live seats, for the purchase limit
-- hide: reservation_limit, reservation_of_user
SELECT COUNT(*) AS many FROM reservation r FORCE INDEX (reservation_limit) JOIN reservation_seat s ON s.reservation_id = r.id WHERE r.user_id = {user} AND r.concert_id = {userConcert} AND r.state IN ('HELD', 'PAYING', 'PAID');

-- My reservations, newest first, a page
-- hide: reservation_of_user, reservation_limit
SELECT * FROM reservation FORCE INDEX (reservation_of_user) WHERE user_id = {user} ORDER BY id DESC LIMIT 21;

-- Holds that have run out, for the sweeper
-- hide: reservation_overdue
SELECT * FROM reservation FORCE INDEX (reservation_overdue) WHERE state = 'HELD' AND expires_at <= {now} ORDER BY expires_at LIMIT 50 FOR UPDATE SKIP LOCKED;

-- The payment of a reservation
-- hide: payment_of_reservation
SELECT * FROM payment WHERE reservation_id = {paid};

-- A user's ledger, newest first, a page
-- hide: ledger_entry_of_account
SELECT * FROM ledger_entry FORCE INDEX (ledger_entry_of_account) WHERE account = {user} AND side = 'USER' ORDER BY id DESC LIMIT 21;

-- Shards that have something to tell
-- hide: outbox_pending
SELECT s.shard FROM relay_shard s WHERE EXISTS (SELECT 1 FROM outbox o FORCE INDEX (outbox_pending) WHERE o.state = 'PENDING' AND o.shard = s.shard AND (o.retry_at IS NULL OR o.retry_at <= {now}));

-- The next events of a shard
-- hide: outbox_pending
SELECT * FROM outbox FORCE INDEX (outbox_pending) WHERE state = 'PENDING' AND shard = 3 AND number > 0 ORDER BY number LIMIT 200;

-- Forget events that were told long ago
-- hide: outbox_told
DELETE FROM outbox WHERE told_at <= {now} - INTERVAL 83 HOUR ORDER BY told_at LIMIT 1000;

-- Forget answers that were given long ago
-- hide: idempotency_key_age
DELETE FROM idempotency_key WHERE claimed_at <= {now} - INTERVAL 83 HOUR ORDER BY claimed_at LIMIT 1000;

-- Lock the seats of a hold
-- hide:
SELECT * FROM seat FORCE INDEX (PRIMARY) WHERE id IN ({seats}) ORDER BY id FOR UPDATE;

-- Hold them
-- hide:
UPDATE seat FORCE INDEX (PRIMARY) SET state = 'HELD', reservation_id = {reservation}, held_until = {now} WHERE id IN ({seats}) AND state = 'AVAILABLE';

-- Lock a reservation
-- hide:
SELECT * FROM reservation FORCE INDEX (PRIMARY) WHERE id = {reservation} FOR UPDATE;

-- The seats of a reservation
-- hide:
SELECT * FROM reservation_seat WHERE reservation_id IN ({reservation}) ORDER BY seat_id;

-- End the live claims of a reservation
-- hide:
DELETE live FROM live_seat live FORCE INDEX (PRIMARY) WHERE live.seat_id IN ({ownSeats}) AND live.reservation_id = {reservation};

-- Lock an account
-- hide:
SELECT * FROM account FORCE INDEX (PRIMARY) WHERE user_id = {user} FOR UPDATE;

-- The terms of a schedule
-- hide:
SELECT s.concert_id, s.starts_at, c.sale_opens_at, c.sale_closes_at, c.purchase_limit FROM schedule s JOIN concert c ON c.id = s.concert_id WHERE s.id = {schedule} AND s.published = TRUE;

-- Look for an idempotency key
-- hide:
SELECT 1 FROM idempotency_key FORCE INDEX (PRIMARY) WHERE user_id = 'buyer-000001' AND operation = 'pay' AND request_key = 'key-1' FOR SHARE NOWAIT;
