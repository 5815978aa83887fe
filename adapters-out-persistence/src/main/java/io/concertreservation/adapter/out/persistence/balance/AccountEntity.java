package io.concertreservation.adapter.out.persistence.balance;

import io.concertreservation.core.balance.domain.Account;
import io.concertreservation.core.shared.domain.Money;
import io.concertreservation.core.shared.domain.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code account}. */
@Entity
@Table(name = "account")
class AccountEntity {
    @Id
    String userId;

    long balance;

    Account toDomain() {
        return new Account(new UserId(userId), new Money(balance));
    }
}
