package io.concertreservation.adapter.out.redis.server;

import static org.awaitility.Awaitility.await;

import io.concertreservation.core.shared.server.Ports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Redis Cluster of three nodes, each with a third of the slots and without a replica. */
public final class EmbeddedCluster implements AutoCloseable {

    private static final int NODES = 3;
    private static final int SLOTS = 16_384;
    /** The nodes talk to each other on a port that is higher by so much. */
    private static final int BUS = 10_000;

    private final List<EmbeddedRedis> nodes = new ArrayList<>();

    private EmbeddedCluster() {}

    /** Starts the nodes, joins them and waits until all of them say that the cluster serves. */
    public static EmbeddedCluster start() {
        EmbeddedCluster cluster = new EmbeddedCluster();
        try {
            for (int node = 0; node < NODES; node++) {
                cluster.nodes.add(startNode());
            }
            cluster.join();
            return cluster;
        } catch (RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private static EmbeddedRedis startNode() {
        int port = IntStream.generate(() -> Ports.orFree(0))
                .filter(free -> free + BUS < 65_536 && !Ports.isTaken(free + BUS))
                .findFirst()
                .orElseThrow();
        return EmbeddedRedis.start(
                RedisProgram.embedded(), RedisOptions.forTests().withPort(port), List.of("--cluster-enabled", "yes"));
    }

    private void join() {
        for (int node = 0; node < NODES; node++) {
            String slots = IntStream.range(SLOTS * node / NODES, SLOTS * (node + 1) / NODES)
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(" "));
            say(node, "CLUSTER SET-CONFIG-EPOCH " + (node + 1));
            say(node, "CLUSTER ADDSLOTS " + slots);
            say(node, "CLUSTER MEET 127.0.0.1 " + nodes.getFirst().port());
        }
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> nodes.stream()
                        .map(node -> InlineCommand.ask(node, "CLUSTER INFO"))
                        .allMatch(info ->
                                info.contains("cluster_state:ok") && info.contains("cluster_known_nodes:" + NODES)));
    }

    private void say(int node, String command) {
        String answer = InlineCommand.ask(nodes.get(node), command);
        if (!answer.startsWith("+OK")) {
            throw new IllegalStateException(answer);
        }
    }

    public List<EmbeddedRedis> nodes() {
        return List.copyOf(nodes);
    }

    /** The addresses in the form that clients take. */
    public List<String> uris() {
        return nodes.stream().map(EmbeddedRedis::uri).toList();
    }

    @Override
    public void close() {
        nodes.forEach(EmbeddedRedis::close);
    }
}
