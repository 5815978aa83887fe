package wrong.bootstrap;

import java.util.Date;

/** Breaks NO_OLD_DATES. */
record OldDate(Date date) {}
