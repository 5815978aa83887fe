-- What months of sales leave behind, on top of the big sample (500,000 seats): for measuring, never for production.
-- Ids are made of a prefix and a number, so that they ascend like real ones.

INSERT INTO reservation (id, user_id, concert_id, schedule_id, state, held_at, expires_at)
SELECT UNHEX(CONCAT('0199', LPAD(HEX(n), 8, '0'), '70008000000000000000')), CONCAT('buyer-', LPAD(n % 50000, 6, '0')),
       MIN(concert_id), MIN(schedule_id), 'PAID', UTC_TIMESTAMP(6) - INTERVAL n SECOND, UTC_TIMESTAMP(6) - INTERVAL n - 300 SECOND
FROM (SELECT (s.id + 1) DIV 2 AS n, d.concert_id, s.schedule_id
      FROM seat s JOIN schedule d ON d.id = s.schedule_id WHERE s.id <= 200000) pairs GROUP BY n;

INSERT INTO reservation_seat (reservation_id, seat_id, section_id, row_no, seat_no, price)
SELECT UNHEX(CONCAT('0199', LPAD(HEX((id + 1) DIV 2), 8, '0'), '70008000000000000000')), id, section_id, row_no, seat_no, price
FROM seat WHERE id <= 200000;

INSERT INTO live_seat (seat_id, reservation_id) SELECT seat_id, reservation_id FROM reservation_seat;

UPDATE seat s JOIN live_seat l ON l.seat_id = s.id SET s.state = 'SOLD', s.reservation_id = l.reservation_id;

INSERT INTO payment (id, reservation_id, user_id, amount, paid_at)
SELECT UNHEX(CONCAT('0198', SUBSTR(HEX(id), 5))), id, user_id, 100000, held_at + INTERVAL 1 MINUTE FROM reservation;

INSERT INTO account (user_id, balance) SELECT DISTINCT user_id, 0 FROM reservation;

INSERT INTO ledger_entry (id, side, account, kind, reference, amount, balance_after, booked_at)
SELECT UNHEX(CONCAT('0197', SUBSTR(HEX(id), 5))), 'USER', user_id, 'CHARGE', id, amount, amount, paid_at FROM payment
UNION ALL SELECT UNHEX(CONCAT('0196', SUBSTR(HEX(id), 5))), 'SYSTEM', 'system:charges', 'CHARGE', id, -amount, NULL, paid_at FROM payment
UNION ALL SELECT UNHEX(CONCAT('0195', SUBSTR(HEX(id), 5))), 'USER', user_id, 'PAYMENT', id, -amount, 0, paid_at FROM payment
UNION ALL SELECT UNHEX(CONCAT('0194', SUBSTR(HEX(id), 5))), 'SYSTEM', 'system:sales', 'PAYMENT', id, amount, NULL, paid_at FROM payment;

-- 5,000 live holds of one seat, 500 of them over and not yet tidied up
INSERT INTO reservation (id, user_id, concert_id, schedule_id, state, held_at, expires_at)
SELECT UNHEX(CONCAT('019A', LPAD(HEX(s.id), 8, '0'), '70008000000000000000')), CONCAT('buyer-', LPAD(s.id % 50000, 6, '0')),
       d.concert_id, s.schedule_id, 'HELD', UTC_TIMESTAMP(6) - INTERVAL 4 MINUTE,
       UTC_TIMESTAMP(6) + INTERVAL IF(s.id % 10 = 0, -1, 60) MINUTE + INTERVAL s.id MICROSECOND
FROM seat s JOIN schedule d ON d.id = s.schedule_id WHERE s.id BETWEEN 200001 AND 205000;

INSERT INTO reservation_seat (reservation_id, seat_id, section_id, row_no, seat_no, price)
SELECT UNHEX(CONCAT('019A', LPAD(HEX(id), 8, '0'), '70008000000000000000')), id, section_id, row_no, seat_no, price
FROM seat WHERE id BETWEEN 200001 AND 205000;

INSERT INTO live_seat (seat_id, reservation_id)
SELECT seat_id, reservation_id FROM reservation_seat WHERE seat_id BETWEEN 200001 AND 205000;

UPDATE seat s JOIN reservation_seat l ON l.seat_id = s.id JOIN reservation r ON r.id = l.reservation_id
SET s.state = 'HELD', s.reservation_id = r.id, s.held_until = r.expires_at WHERE r.state = 'HELD';

-- 50,000 holds that ran out long ago
INSERT INTO reservation (id, user_id, concert_id, schedule_id, state, held_at, expires_at)
SELECT UNHEX(CONCAT('0193', LPAD(HEX(s.id), 8, '0'), '70008000000000000000')), CONCAT('buyer-', LPAD(s.id % 50000, 6, '0')),
       d.concert_id, s.schedule_id, 'EXPIRED', UTC_TIMESTAMP(6) - INTERVAL s.id SECOND, UTC_TIMESTAMP(6) - INTERVAL s.id - 300 SECOND
FROM seat s JOIN schedule d ON d.id = s.schedule_id WHERE s.id BETWEEN 300001 AND 350000;

INSERT INTO reservation_seat (reservation_id, seat_id, section_id, row_no, seat_no, price)
SELECT UNHEX(CONCAT('0193', LPAD(HEX(id), 8, '0'), '70008000000000000000')), id, section_id, row_no, seat_no, price
FROM seat WHERE id BETWEEN 300001 AND 350000;

-- 300,000 events that were told, 200 that wait
INSERT INTO outbox (shard, state, event_id, type, version, aggregate, happened_at, facts, attempts, told_at)
SELECT id % 16, 'TOLD', UNHEX(CONCAT('0192', LPAD(HEX(id), 8, '0'), '70008000000000000000')), 'seats-held', 1,
       CONCAT('reservation/', id), UTC_TIMESTAMP(6) - INTERVAL 300001 - id SECOND, '{}', 0, UTC_TIMESTAMP(6) - INTERVAL 300000 - id SECOND
FROM seat WHERE id <= 300000;

INSERT INTO outbox (shard, state, event_id, type, version, aggregate, happened_at, facts, attempts)
SELECT id % 16, 'PENDING', UNHEX(CONCAT('0192', LPAD(HEX(id), 8, '0'), '70008000000000000000')), 'seats-held', 1,
       CONCAT('reservation/', id), UTC_TIMESTAMP(6), '{}', 0
FROM seat WHERE id BETWEEN 400001 AND 400200;

-- 300,000 answers given
INSERT INTO idempotency_key (user_id, operation, request_key, fingerprint, answer, claimed_at)
SELECT CONCAT('buyer-', LPAD(id % 50000, 6, '0')), ELT(1 + id % 3, 'hold', 'pay', 'charge'), CONCAT('key-', id), SHA2(id, 256),
       REPEAT('x', 300), UTC_TIMESTAMP(6) - INTERVAL 300000 - id SECOND
FROM seat WHERE id <= 300000;

ANALYZE TABLE concert, schedule, section, seat, live_seat, reservation, reservation_seat, payment, account, ledger_entry, outbox,
  idempotency_key;
