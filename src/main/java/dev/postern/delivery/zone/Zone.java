package dev.postern.delivery.zone;

import dev.postern.delivery.DeliverySettings;
import dev.postern.delivery.connection.Destination;
import dev.postern.delivery.signing.Selector;
import dev.postern.delivery.signing.SigningSettings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which records each masking domain needs: where its mail goes (MX), who sends it (SPF, RFC 7208), which keys sign it
/// (DKIM, RFC 6376) and what is to become of mail that neither is true of (DMARC, RFC 7489).
public final class Zone {

    private final String hostname;
    private final DeliverySettings delivery;
    private final SigningSettings signing;
    private final LocalDate today;

    /// @param hostname what this server calls itself
    /// @param today tells the selector that signs from the others
    public Zone(String hostname, DeliverySettings delivery, SigningSettings signing, LocalDate today) {
        this.hostname = SigningSettings.ascii(hostname);
        this.delivery = delivery;
        this.signing = signing;
        this.today = today;
    }

    /// The records of a domain, in the order in which they are published.
    public List<ZoneRecord> of(String domain) {
        var name = SigningSettings.ascii(domain);
        var records = new ArrayList<ZoneRecord>();
        records.add(new ZoneRecord(name, "MX", "10 " + hostname, exchanger()));
        records.add(new ZoneRecord(name, "TXT", spf(), spfNote()));
        signing.domains().getOrDefault(name, List.of()).forEach(selector -> records.add(key(name, selector)));
        records.add(dmarc(name));
        return List.copyOf(records);
    }

    private String exchanger() {
        return hostname.indexOf('.') < 0 || hostname.endsWith(".localhost")
                ? hostname + " is known to nobody else: set \"hostname\" to the public name of this server"
                : "";
    }

    private String spf() {
        var senders =
                delivery.smarthosts().stream().map(this::sender).distinct().collect(Collectors.joining(" "));
        return "v=spf1 " + (senders.isEmpty() ? "" : senders + " ") + "-all";
    }

    /// A smarthost on this machine sends from this machine's address.
    private String sender(Destination smarthost) {
        var host = smarthost.host();
        if (host.equals("localhost") || host.startsWith("127.") || host.equals("::1")) {
            return "a:" + hostname;
        }
        if (host.contains(":")) {
            return "ip6:" + host;
        }
        return (host.matches("[0-9.]+") ? "ip4:" : "a:") + host;
    }

    private String spfNote() {
        return delivery.smarthosts().isEmpty()
                ? "no route leaves this machine, so nobody may send"
                : "if the smarthost sends from other addresses, put in what its operator names, such as include:…";
    }

    private ZoneRecord key(String domain, Selector selector) {
        try {
            var published = selector.published();
            var note = published.isPresent()
                    ? use(domain, selector)
                    : selector.key() + " is made when the gateway next starts; then run this again";
            return new ZoneRecord(selector.record(), "TXT", published.orElse(""), note);
        } catch (IOException e) {
            return new ZoneRecord(selector.record(), "TXT", "", selector.key() + ": " + e.getMessage());
        }
    }

    private String use(String domain, Selector selector) {
        var kind = selector.algorithm().word();
        if (signing.signing(domain, today).contains(selector)) {
            return kind + ", signs now";
        }
        return selector.from()
                .filter(today::isBefore)
                .map(day -> kind + ", signs from " + day + " on; publish it before")
                .or(() -> Optional.of(kind + ", signs no more; keep it until its last mails are read, a week or so"))
                .get();
    }

    private ZoneRecord dmarc(String domain) {
        var signed = !signing.signing(domain, today).isEmpty();
        return new ZoneRecord(
                "_dmarc." + domain,
                "TXT",
                "v=DMARC1; p=" + (signed ? "quarantine" : "none") + "; adkim=s; aspf=s",
                signed ? "p=reject once all mail is seen to pass" : "unsigned mail relies on SPF alone; see dkim");
    }
}
