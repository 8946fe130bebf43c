package dev.postern.admin;

import dev.postern.config.Section;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/// `http:` in postern.yaml.
///
/// @param address where the operators' pages are; port 0 for a free one
public record AdminSettings(InetSocketAddress address) {

    private static final int PORT = 8025;

    /// The pages show who was sent what and ask nobody for a password, so they leave the machine only
    /// where the operator says so.
    public static AdminSettings from(Section http) {
        var host = http.text("host", "127.0.0.1");
        var port = http.number("port", PORT, 0, 65535);
        var remote = http.flag("allow-remote", false);
        try {
            var address = InetAddress.getByName(host);
            if (!address.isLoopbackAddress() && !remote) {
                http.wrong(
                        "host",
                        "is \"" + host + "\", which others can reach, and the pages have no login;"
                                + " bind it to 127.0.0.1, or set \"allow-remote: true\" behind a proxy that asks for one");
            }
            return new AdminSettings(new InetSocketAddress(address, port));
        } catch (UnknownHostException e) {
            http.wrong("host", "is \"" + host + "\", which is no address of this machine");
            return new AdminSettings(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
    }
}
