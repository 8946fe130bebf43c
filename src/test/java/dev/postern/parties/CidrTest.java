package dev.postern.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24, 203.0.113.255, true",
        "203.0.113.0/24, 203.0.114.0, false",
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.6, false",
        "0.0.0.0/0, 198.51.100.1, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "10.128.0.0/9, 10.127.255.255, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::1, ::1, true"
    })
    void aNetworkHoldsItsAddresses(String network, String address, boolean holds) {
        assertEquals(holds, Cidr.parse(network).orElseThrow().holds(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "10.1.2.3/8",
                "10.0.0.0/33",
                "2001:db8::/129",
                "10.0.0.0/",
                "/8",
                "1/8",
                "10.1",
                "10.1/16",
                "192.0.2",
                "10.0.0.0/-1",
                "fe80::1%lo"
            })
    void whatIsNoNetworkIsNone(String text) {
        assertEquals(Optional.empty(), Cidr.parse(text));
    }

    @Test
    void whereNoNetworkIsNamedAnyAddressLogsIn() {
        var anywhere = Parties.seller("demo", "Demo", "care@demo.example", "*@demo.example");
        assertTrue(anywhere.logsInFrom(InetAddress.getLoopbackAddress()));
        assertFalse(Cidr.parse("192.0.2.0/24").orElseThrow().holds(InetAddress.getLoopbackAddress()));
    }
}
