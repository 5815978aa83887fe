package wrong.adapter.out.persistence.concert;

/** Breaks SQL_NAMES_TABLES_OF_ITS_FEATURE. */
class ListsSeats {
    private static final String FREE = "select s.id from section c, seat s where s.section_id = c.id";
}
