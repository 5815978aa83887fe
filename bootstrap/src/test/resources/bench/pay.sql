SELECT 1 AS seen FROM idempotency_key FORCE INDEX (PRIMARY) WHERE user_id = :user AND operation = :operation AND request_key = :key FOR SHARE NOWAIT;
INSERT IGNORE INTO idempotency_key (user_id, operation, request_key, fingerprint, claimed_at)
VALUES (:user, :operation, :key, :fingerprint, UTC_TIMESTAMP(6));
SELECT * FROM reservation FORCE INDEX (PRIMARY) WHERE id = :reservation FOR UPDATE;
select rse1_0.reservation_id,rse1_0.seat_id,rse1_0.price,rse1_0.row_no,rse1_0.seat_no,rse1_0.section_id
from reservation_seat rse1_0 where rse1_0.reservation_id in (:reservation) order by rse1_0.seat_id;
UPDATE reservation SET state = :paying WHERE id = :reservation AND state = :held;
UPDATE seat FORCE INDEX (PRIMARY) SET state = 'SOLD', held_until = NULL
WHERE id IN (:seat) AND state = 'HELD' AND reservation_id = :reservation;
SELECT * FROM account FORCE INDEX (PRIMARY) WHERE user_id = :user FOR UPDATE;
INSERT INTO ledger_entry (id, side, account, kind, reference, amount, balance_after, booked_at)
VALUES (:entry, 'USER', :user, :kind, :payment, :entryAmount, :after, :now),
(:counter, 'SYSTEM', :counterpart, :kind, :payment, :amount, NULL, :now);
UPDATE account SET balance = :after WHERE user_id = :user AND balance = :before;
insert into payment (amount,paid_at,refunded_at,reservation_id,user_id,id)
values (:amount,:now,:nothing,:reservation,:user,:payment);
UPDATE reservation SET state = :paid WHERE id = :reservation AND state = :paying;
INSERT INTO outbox (shard, state, event_id, type, version, aggregate, happened_at, facts, attempts)
VALUES (:shard, 'PENDING', :event, :type, :version, :aggregate, :now, :facts, 0);
UPDATE idempotency_key SET answer = :answer WHERE user_id = :user AND operation = :operation AND request_key = :key AND answer IS NULL;
