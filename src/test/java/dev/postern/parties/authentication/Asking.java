package dev.postern.parties.authentication;

import dev.postern.dns.Dns;
import dev.postern.dns.DnsSettings;
import dev.postern.dns.NameServer;
import dev.postern.dns.Questions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// A name server on loopback, and what asks it.
public final class Asking implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(1);

    public final NameServer names;
    public final Dns dns;

    public Asking() throws IOException {
        this(Duration.ofSeconds(10));
    }

    private Asking(Duration timeout) throws IOException {
        names = new NameServer();
        dns = new Dns(new DnsSettings(List.of(names.address()), timeout, 1000));
    }

    /// One that gives up soon.
    public static Asking impatient() throws IOException {
        return new Asking(Duration.ofMillis(50));
    }

    public Questions questions() {
        return dns.questions(LONG);
    }

    /// Publishes a text of any length in strings of 255 octets.
    public Asking text(String name, String text) throws IOException {
        names.text(name, 300, text.split("(?<=\\G.{255})"));
        return this;
    }

    @Override
    public void close() throws IOException {
        dns.close();
        names.close();
    }
}
