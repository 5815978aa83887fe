package wrong.adapter.out.persistence.concert;

/** Breaks SQL_NAMES_TABLES_OF_ITS_FEATURE. */
class InsertsPayments {
    private static final String PAY = "INSERT INTO payment (id) VALUES (?)";
}
