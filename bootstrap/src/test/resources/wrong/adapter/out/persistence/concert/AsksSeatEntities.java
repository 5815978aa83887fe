package wrong.adapter.out.persistence.concert;

/** Breaks SQL_NAMES_TABLES_OF_ITS_FEATURE. */
class AsksSeatEntities {
    private static final String FREE = "from SeatEntity where id = ?1";
}
