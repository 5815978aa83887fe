package wrong.adapter.out.persistence.concert;

/** Breaks SQL_NAMES_TABLES_OF_ITS_FEATURE. */
class UpdatesSeats {
    String update(String column) {
        return "UPDATE `seat` SET " + column + " = ?";
    }
}
