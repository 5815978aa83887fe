package wrong.adapter.out.persistence.reservation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Right, but for whom it is used by. */
@Entity
@Table(name = "seat")
public class SeatEntity {
    @Id
    long id;
}
