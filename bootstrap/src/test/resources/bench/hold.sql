SELECT 1 AS seen FROM idempotency_key FORCE INDEX (PRIMARY) WHERE user_id = :user AND operation = :operation AND request_key = :key FOR SHARE NOWAIT;
INSERT IGNORE INTO idempotency_key (user_id, operation, request_key, fingerprint, claimed_at)
VALUES (:user, :operation, :key, :fingerprint, UTC_TIMESTAMP(6));
INSERT INTO purchase_limit (user_id, concert_id) VALUES (:user, :concert)
ON DUPLICATE KEY UPDATE concert_id = :concert;
SELECT COUNT(*) AS many FROM reservation r FORCE INDEX (reservation_limit) JOIN reservation_seat s ON s.reservation_id = r.id
WHERE r.user_id = :user AND r.concert_id = :concert AND r.state IN ('HELD', 'PAYING', 'PAID');
SELECT * FROM seat FORCE INDEX (PRIMARY) WHERE id IN (:seat) ORDER BY id FOR UPDATE;
UPDATE seat FORCE INDEX (PRIMARY) SET state = 'HELD', reservation_id = :reservation, held_until = :until
WHERE id IN (:seat) AND state = 'AVAILABLE';
insert into reservation (concert_id,expires_at,held_at,schedule_id,state,user_id,id)
values (:concert,:until,:now,:schedule,:held,:user,:reservation);
INSERT INTO reservation_seat (reservation_id, seat_id, section_id, row_no, seat_no, price)
VALUES (:reservation, :seat, :section, :row, :place, :price);
INSERT INTO live_seat (seat_id, reservation_id)
SELECT seat_id, reservation_id FROM reservation_seat WHERE reservation_id = :reservation ORDER BY seat_id;
INSERT INTO outbox (shard, state, event_id, type, version, aggregate, happened_at, facts, attempts)
VALUES (:shard, 'PENDING', :event, :type, :version, :aggregate, :now, :facts, 0);
UPDATE idempotency_key SET answer = :answer WHERE user_id = :user AND operation = :operation AND request_key = :key AND answer IS NULL;
