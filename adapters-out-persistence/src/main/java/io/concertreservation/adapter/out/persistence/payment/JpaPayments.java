package io.concertreservation.adapter.out.persistence.payment;

import io.concertreservation.adapter.out.persistence.shared.DatabaseFaults;
import io.concertreservation.core.payment.domain.Payment;
import io.concertreservation.core.payment.domain.PaymentId;
import io.concertreservation.core.payment.port.Payments;
import io.concertreservation.core.reservation.domain.ReservationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Payments as rows, read and changed without a memory of earlier reads. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaPayments implements Payments {
    static final String OF_RESERVATION = "from PaymentEntity where reservationId = :reservation";
    static final String REFUND = "update PaymentEntity set refundedAt = :at where id = :id and refundedAt is null";

    private final StatelessSession session;

    JpaPayments(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(Payment payment) {
        try {
            session.insert(PaymentEntity.of(payment));
        } catch (PersistenceException e) {
            if (DatabaseFaults.isDuplicate(e)) {
                throw new IllegalStateException(
                        "The reservation %s has a payment."
                                .formatted(payment.reservation().value()),
                        e);
            }
            throw e;
        }
    }

    @Override
    public Optional<Payment> find(PaymentId id) {
        return Optional.ofNullable(session.get(PaymentEntity.class, id.value())).map(PaymentEntity::toDomain);
    }

    @Override
    public Optional<Payment> of(ReservationId reservation) {
        return session.createSelectionQuery(OF_RESERVATION, PaymentEntity.class)
                .setParameter("reservation", reservation.value())
                .uniqueResultOptional()
                .map(PaymentEntity::toDomain);
    }

    @Override
    public boolean refund(PaymentId id, Instant at) {
        return session.createMutationQuery(REFUND)
                        .setParameter("at", at)
                        .setParameter("id", id.value())
                        .executeUpdate()
                == 1;
    }
}
