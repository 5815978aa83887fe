package wrong.core.queue.domain;

import javax.sql.DataSource;

/** Breaks CORE_KNOWS_THE_JDK_ALONE. */
public record DatabaseInCore(DataSource source) {}
