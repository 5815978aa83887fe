package io.concertreservation.adapter.out.redis.client;

import io.concertreservation.adapter.out.redis.server.ClusterTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;

@QuarkusTest
@TestProfile(RedisAdaptersOnClusterIT.OnCluster.class)
class RedisAdaptersOnClusterIT extends RedisAdaptersInContainerIT {

    /** The same on a cluster. */
    public static final class OnCluster extends OwnServer {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ClusterTestResource.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }
}
