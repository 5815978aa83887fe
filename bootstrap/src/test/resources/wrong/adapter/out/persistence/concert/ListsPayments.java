package wrong.adapter.out.persistence.concert;

/** Breaks SQL_NAMES_TABLES_OF_ITS_FEATURE. */
class ListsPayments {
    private static final String PAID =
            "SELECT 1 FROM concert c FORCE INDEX (PRIMARY), (SELECT 1) one, payment p WHERE p.id = c.id FOR UPDATE";
}
