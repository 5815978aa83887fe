package io.concertreservation.adapter.out.redis.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbeddedClusterIT {

    @Test
    void a_key_is_kept_by_one_node_and_the_others_send_there_whoever_asks_for_it() {
        try (EmbeddedCluster cluster = EmbeddedCluster.start()) {
            for (String key : new String[] {"one", "two", "three", "four", "five"}) {
                assertThat(cluster.nodes())
                        .extracting(node -> InlineCommand.ask(node, "SET " + key + " 1"))
                        .satisfiesOnlyOnce(answer -> assertThat(answer).startsWith("+OK"))
                        .filteredOn(answer -> answer.startsWith("-MOVED"))
                        .hasSize(2);
            }
        }
    }
}
