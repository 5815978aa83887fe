package wrong.adapter.out.persistence.concert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Breaks ENTITIES_MAP_TABLES_OF_THEIR_FEATURE. */
@Entity
@Table(name = "seat")
class ConcertMapsSeats {
    @Id
    long id;
}
