package wrong.bootstrap;

/** Breaks SQL_NAMES_TABLES_OF_ITS_FEATURE. */
class SqlOutsidePersistence {
    private static final String ALL = "SELECT id FROM account";
}
