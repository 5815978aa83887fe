package wrong.adapter.out.persistence.balance;

/** Right: its own table, a word in quotes, and a sentence. */
class OwnSql {
    private static final String KIND = "SELECT id FROM ledger_entry WHERE kind = 'FROM payment'";
    private static final String LOG = "The balance is taken from the account.";
}
