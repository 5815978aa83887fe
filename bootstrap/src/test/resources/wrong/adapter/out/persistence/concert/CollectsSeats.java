package wrong.adapter.out.persistence.concert;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;

/** Breaks ENTITIES_MAP_TABLES_OF_THEIR_FEATURE. */
@Entity
@Table(name = "concert")
class CollectsSeats {
    @Id
    long id;

    @ElementCollection
    @CollectionTable(name = "reservation_seat")
    Set<Long> seats;
}
