package wrong.adapter.out.persistence.concert;

/** Breaks SQL_NAMES_TABLES_OF_ITS_FEATURE. */
class JoinsSeats {
    private static final String FREE =
            """
            SELECT schedule.id, COUNT(*)
            FROM schedule
            JOIN seat ON seat.schedule_id = schedule.id
            GROUP BY schedule.id
            """;
}
