package wrong.adapter.in.rest.queue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Breaks ENTITIES_LIVE_IN_PERSISTENCE, ENTITIES_MAP_TABLES_OF_THEIR_FEATURE. */
@Entity
@Table(name = "seat")
class EntityInRest {
    @Id
    long id;
}
