package dev.postern.masking;

import dev.postern.mail.Address;
import dev.postern.parties.SenderPattern;
import dev.postern.reading.Headers;
import java.net.IDN;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the recipient of a mail must not learn of its author (decision 0005).
public final class Secrets {

    private static final String NAME = "display-name";
    /// A name, and no number such as 192.0.2.1.
    private static final Pattern HOST = Pattern.compile("(?=.*[a-z])[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
    private static final int SHORTEST_ID = 8;
    private static final int SHORTEST_NAME = 4;

    private final Map<String, Secret> secrets = new LinkedHashMap<>();
    private final List<Secret> everywhere = new ArrayList<>();
    private final Conversation conversation;
    private @Nullable List<String> words;

    private Secrets(Conversation conversation) {
        this.conversation = conversation;
    }

    /// @param text folded
    /// @param apart counts only where no letter, digit or hyphen touches it
    record Secret(String kind, String text, boolean apart) {}

    /// @param helo what the author's server called itself; empty if unknown
    public static Secrets of(Conversation conversation, Headers headers, String helo) {
        var secrets = new Secrets(conversation);
        secrets.addAddresses(headers);
        secrets.addIds(headers);
        secrets.addHost(helo);
        if (conversation.toBuyer()) {
            headers.from().forEach(mailbox -> secrets.addName(mailbox.name()));
            headers.sender().forEach(mailbox -> secrets.addName(mailbox.name()));
        }
        return secrets;
    }

    private void addAddresses(Headers headers) {
        var addresses = new ArrayList<>(conversation.authors());
        headers.replyTo().forEach(mailbox -> addresses.add(mailbox.address()));
        if (conversation.toBuyer()) {
            conversation.seller().inbox().ifPresent(addresses::add);
            for (var pattern : conversation.seller().senders()) {
                pattern.mailbox().ifPresent(addresses::add);
                addDomain(domain(pattern));
            }
        } else {
            addresses.add(conversation.pair().buyer());
        }
        for (var address : addresses) {
            if (!conversation.isAlias(address) && !address.same(conversation.recipient())) {
                add("address", address.key(), false);
                addDomain(address.domain());
            }
        }
    }

    private static String domain(SenderPattern pattern) {
        return pattern.text().substring(pattern.text().lastIndexOf('@') + 1);
    }

    private void addDomain(String domain) {
        if (domain.indexOf('.') < 0 || PublicMail.isProvider(domain) || isShownAnyway(domain)) {
            return;
        }
        add("domain", domain, true);
        if (Searchable.isAscii(domain) && !domain.contains("xn--")) {
            return;
        }
        add("domain", IDN.toUnicode(domain, IDN.ALLOW_UNASSIGNED), true);
        ascii(domain).ifPresent(ascii -> add("domain", ascii, true));
    }

    /// The recipient's own domain and ours are in every mail, and the shop's name is what buyers shall see.
    private boolean isShownAnyway(String domain) {
        return isWithin(conversation.recipient(), domain)
                || isWithin(conversation.aliases().seller(), domain)
                || (conversation.toBuyer()
                        && Searchable.lower(conversation.seller().name()).contains(domain));
    }

    private static boolean isWithin(Address address, String domain) {
        return address.domain().equals(domain) || address.domain().endsWith("." + domain);
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void addIds(Headers headers) {
        addId(headers.messageId());
        headers.references().forEach(this::addId);
    }

    private void addId(String id) {
        var inner = ThreadIds.inner(id.strip());
        if (inner.length() >= SHORTEST_ID && !inner.endsWith("@" + ourDomain())) {
            add("message-id", inner, false);
        }
    }

    private String ourDomain() {
        return conversation.aliases().seller().domain();
    }

    private void addHost(String helo) {
        var host = Searchable.lower(helo.strip());
        if (HOST.matcher(host).matches() && !isShownAnyway(host)) {
            add("host", host, true);
        }
    }

    private void addName(String name) {
        var folded = Searchable.bare(name.strip());
        if (folded.length() >= SHORTEST_NAME
                && !Searchable.bare(conversation.seller().name()).contains(folded)) {
            add(NAME, folded, true);
        }
    }

    private void add(String kind, String text, boolean apart) {
        var folded = Searchable.bare(text);
        var secret = new Secret(kind, folded, apart);
        if (!folded.isEmpty() && secrets.putIfAbsent(folded, secret) == null && !kind.equals(NAME)) {
            everywhere.add(secret);
        }
    }

    /// Those that may stand nowhere in a mail. A display name may: people sign what they write.
    List<Secret> everywhere() {
        return everywhere;
    }

    /// Whether a text may hold any of [#everywhere()]. It holds none if it has none of the few words of which one is in
    /// every secret: where a shop's domain does not stand, neither do its addresses, hosts and ids.
    boolean mayBeIn(String folded) {
        for (var word : words()) {
            if (folded.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// The same of a text into which blanks may yet be put.
    boolean mayBeInGlued(String folded) {
        return mayBeIn(folded) || words().stream().anyMatch(word -> word.indexOf(' ') >= 0);
    }

    private List<String> words() {
        if (words == null) {
            words = fewest();
        }
        return words;
    }

    private List<String> fewest() {
        var fewest = new ArrayList<String>();
        for (var secret : everywhere) {
            if (!holdsAnother(secret)) {
                fewest.add(secret.text());
            }
        }
        return fewest;
    }

    private boolean holdsAnother(Secret secret) {
        for (var other : everywhere) {
            if (!other.equals(secret) && secret.text().contains(other.text())) {
                return true;
            }
        }
        return false;
    }

    /// Display names, which may stand in no header field beside the subject.
    List<Secret> names() {
        return secrets.values().stream()
                .filter(secret -> secret.kind().equals(NAME))
                .toList();
    }

    /// Where a secret first stands in a folded text at or after `from`; -1 if nowhere.
    static int find(String folded, Secret secret, int from) {
        var text = secret.text();
        var at = folded.indexOf(text, from);
        while (at >= 0 && secret.apart() && !standsApart(folded, at, at + text.length())) {
            at = folded.indexOf(text, at + 1);
        }
        return at;
    }

    private static boolean standsApart(String text, int start, int end) {
        return (start == 0 || !isLabel(text.charAt(start - 1)) || isFooter(text, start))
                && (end == text.length() || !isLabel(text.charAt(end)));
    }

    /// In a sheet's footer, `&L` stands before what is on its left.
    private static boolean isFooter(String text, int start) {
        return start >= 2
                && (text.charAt(start - 2) == '&' || text.startsWith("&amp;", start - 6))
                && "lcr".indexOf(text.charAt(start - 1)) >= 0;
    }

    /// Letters of other scripts may touch a domain: Arabic puts prefixes before foreign words.
    private static boolean isLabel(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    /// Whether any secret that may stand nowhere is in the text.
    boolean in(String text) {
        return inFolded(Searchable.lower(text));
    }

    /// The same of a text in lower case.
    boolean inFolded(String folded) {
        if (!mayBeIn(folded)) {
            return false;
        }
        for (var secret : everywhere) {
            if (find(folded, secret, 0) >= 0) {
                return true;
            }
        }
        return false;
    }
}
