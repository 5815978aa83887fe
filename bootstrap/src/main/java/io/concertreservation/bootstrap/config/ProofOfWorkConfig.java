package io.concertreservation.bootstrap.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What entering a queue costs in computing. */
@ConfigMapping(prefix = "concert.proof-of-work")
public interface ProofOfWorkConfig {
    /** Leading zero bits of a SHA-256, so 2^bits hashes on average; 0 asks for none, 32 is the most. */
    @WithDefault("0")
    int bits();

    /** How long a challenge is good for. */
    @WithDefault("PT2M")
    Duration solveWithin();
}
