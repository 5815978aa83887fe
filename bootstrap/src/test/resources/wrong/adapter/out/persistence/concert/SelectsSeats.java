package wrong.adapter.out.persistence.concert;

/** Breaks SQL_NAMES_TABLES_OF_ITS_FEATURE. */
class SelectsSeats {
    private static final String FREE = "select count(*) from seat where schedule_id = ?";
}
