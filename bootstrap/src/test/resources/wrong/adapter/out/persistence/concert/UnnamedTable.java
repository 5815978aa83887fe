package wrong.adapter.out.persistence.concert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks ENTITIES_MAP_TABLES_OF_THEIR_FEATURE. */
@Entity
class UnnamedTable {
    @Id
    long id;
}
