package io.concertreservation.adapter.in.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void an_ipv4_address_is_one_place_also_when_it_is_written_as_ipv6() {
        assertThat(ClientAddress.network("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(ClientAddress.network("::ffff:203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void ipv6_addresses_of_one_network_are_one_place() {
        String one = ClientAddress.network("2001:db8:1:2::1");

        assertThat(ClientAddress.network("2001:db8:1:2:ffff:ffff:ffff:ffff%eth0"))
                .isEqualTo(one);
        assertThat(ClientAddress.network("[2001:db8:1:2::2]")).isEqualTo(one);
        assertThat(ClientAddress.network("2001:db8:1:3::1")).isNotEqualTo(one);
    }

    @Test
    void what_is_no_address_is_one_place_of_its_own() {
        assertThat(ClientAddress.network("somewhere.example")).isEqualTo(ClientAddress.network(null));
    }
}
