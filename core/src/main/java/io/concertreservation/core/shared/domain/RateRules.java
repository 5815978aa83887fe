package io.concertreservation.core.shared.domain;

import java.util.Optional;

/**
 * How often something may be done.
 *
 * @param perUser empty where it is not known who asks
 * @param perAddress for all who come from one place
 */
public record RateRules(Optional<Rate> perUser, Rate perAddress) {}
