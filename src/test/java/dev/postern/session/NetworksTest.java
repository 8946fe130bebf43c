package dev.postern.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false"
    })
    void aPrefixHoldsItsAddresses(String network, String address, boolean held) {
        assertEquals(held, networks(network, new Mistakes()).hold(InetAddress.ofLiteral(address)));
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.0/33", "192.0.2", "shop.example", "192.0.2.0/", "2001:db8::/129", "1.2.3.4.5/8"})
    void whatIsNoneIsAMistake(String text) {
        var mistakes = new Mistakes();
        networks(text, mistakes);
        assertEquals(1, mistakes.all().size(), text);
    }

    @Test
    void noneHoldsNobody() {
        assertEquals(false, Networks.none().hold(InetAddress.getLoopbackAddress()));
    }

    private static Networks networks(String text, Mistakes mistakes) {
        return Networks.from(Section.parse("postern.yaml", "trusted: [\"" + text + "\"]", mistakes), "trusted");
    }
}
