package dev.postern.masking;

import dev.postern.mail.Address;
import dev.postern.masking.text.Overlay;
import dev.postern.masking.text.ReadText;
import dev.postern.masking.text.Stops;
import dev.postern.reading.file.FileType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes addresses out of text: a side's own becomes its alias, any other a marker.
///
/// An address glued to Arabic letters ends where the script changes, since people write without a
/// blank there.
final class TextMask {

    static final String MARKER = "[address removed]";

    /// What a sign between local part and domain begins with.
    private static final String SIGNS = "@%&\uff20\ufe6b";
    private static final Pattern AT = Pattern.compile("[@\uff20\ufe6b]|%40|&#0{0,4}64;?|&#[xX]0{0,4}40;?|&commat;?");
    /// Of RFC 5322's atoms, those that links and code don't put before an address.
    private static final String LOCAL_PUNCTUATION = "._+-!#$%^~'`|";
    private static final Pattern NAME = Pattern.compile(".*\\.(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59}|[^\\x00-\\x7f]{2,})");
    /// `logo@2x.png` is a picture for sharp screens.
    private static final Pattern SHARP_PICTURE = Pattern.compile("[1-4](?:\\.5)?x\\.(?:png|jpe?g|gif|webp|svg)");
    private static final int MAX_LOCAL = 128;
    private static final int MAX_DOMAIN = 255;

    private final Conversation conversation;
    private final Secrets secrets;
    private final ThreadIds ids;

    TextMask(Conversation conversation, Secrets secrets, ThreadIds ids) {
        this.conversation = conversation;
        this.secrets = secrets;
        this.ids = ids;
    }

    /// The text without addresses and secrets; the very same text where there are none.
    String mask(String text) {
        var masked = Armour.removed(text);
        if (!ReadText.mayDiffer(masked)) {
            return asWritten(masked);
        }
        var markup = masked.indexOf('<') >= 0 ? ReadText.Markup.UNSEEN : ReadText.Markup.SEEN;
        var whole = isCut(masked, markup) ? asRead(masked, markup) : masked;
        var plain = asWritten(whole);
        if (mayTellWhenRead(plain)) {
            for (var each : ReadText.Markup.values()) {
                plain = asRead(plain, each);
            }
        }
        return plain;
    }

    /// False where nothing is left to find however the text is read. What is seen where tags part words is in the text
    /// without any tag, too.
    private boolean mayTellWhenRead(String text) {
        return secrets.inFolded(ReadText.text(text, ReadText.Markup.SEEN))
                || (text.indexOf('<') >= 0 && secrets.mayBeInGlued(ReadText.text(text, ReadText.Markup.NOTHING)));
    }

    private String asWritten(String text) {
        var masked = with(text, addresses(text));
        return with(masked, secrets(masked));
    }

    /// Whether a reader sees an address that is not there in one piece: as it is written, only a piece of it would go.
    private boolean isCut(String text, ReadText.Markup markup) {
        var read = ReadText.text(text, markup);
        var folded = Searchable.lower(text);
        return addresses(read).stream().anyMatch(edit -> !folded.contains(read.substring(edit.start(), edit.end())));
    }

    /// Without the secrets that are only seen where references, tags and the like are resolved.
    private String asRead(String text, ReadText.Markup markup) {
        var isRead = markup == ReadText.Markup.SEEN || text.indexOf('<') >= 0;
        if (!isRead || !secrets.inFolded(ReadText.text(text, markup))) {
            return text;
        }
        var read = ReadText.of(text, markup);
        var masked = read.written(addresses(read.text()));
        var left = ReadText.of(masked, markup);
        return left.written(secrets(left.text()));
    }

    private static String with(String text, List<Overlay.Edit> edits) {
        if (edits.isEmpty()) {
            return text;
        }
        var masked = new StringBuilder(text.length());
        var kept = 0;
        for (var edit : edits) {
            masked.append(text, kept, edit.start()).append(edit.instead());
            kept = edit.end();
        }
        return masked.append(text, kept, text.length()).toString();
    }

    /// The same of a text in which addresses may be written as this kind of file allows.
    ///
    /// @param packed cleans the files that are packed in a text, or in a line of a calendar or card
    String mask(FileType kind, String text, UnaryOperator<String> packed) {
        return switch (kind) {
            case HTML -> packed.apply(Markup.masked(text, this::mask));
            case CALENDAR, CONTACT -> ContentLines.masked(text, line -> packed.apply(mask(line)));
            default -> packed.apply(mask(text));
        };
    }

    /// Whether the author is a buyer, whose mails become text.
    boolean isOfABuyer() {
        return !conversation.toBuyer();
    }

    /// Whether a secret that may stand nowhere is in the text.
    boolean tells(String text) {
        return secrets.in(text);
    }

    /// A Content-ID without its angle brackets; the same one if it tells nothing.
    String contentId(String inner) {
        return secrets.in(inner) ? ids.contentId(conversation, inner) : inner;
    }

    private List<Overlay.Edit> addresses(String text) {
        var edits = new ArrayList<Overlay.Edit>();
        var at = AT.matcher(text);
        var kept = 0;
        var signs = new Stops(text, SIGNS);
        for (var next = signs.next(0); next >= 0; next = signs.next(Math.max(next + 1, kept))) {
            if (at.region(next, text.length()).lookingAt()) {
                var found = Found.around(text, kept, at);
                if (found.isPresent()) {
                    var address = found.get();
                    var instead = replacement(text, address);
                    if (!instead.equals(text.substring(address.start, address.end))) {
                        edits.add(new Overlay.Edit(address.start, address.end, instead));
                    }
                    kept = address.end;
                }
            }
        }
        return edits;
    }

    private String replacement(String text, Found found) {
        var written = text.substring(found.start, found.end);
        var address = new Address(found.local, found.domain);
        if (isContentId(text, found.start)) {
            return contentId(written);
        }
        if (conversation.isAlias(address)) {
            return written;
        }
        if (conversation.isSellers(address)) {
            return conversation.aliases().seller().toString();
        }
        return conversation.isBuyers(address) ? conversation.aliases().buyer().toString() : MARKER;
    }

    private static boolean isContentId(String text, int start) {
        return start >= 4 && text.regionMatches(true, start - 4, "cid:", 0, 4);
    }

    /// What is left of the hidden side's domains and ids once addresses are gone. Those that overlap go as one.
    private List<Overlay.Edit> secrets(String text) {
        var folded = Searchable.lower(text);
        if (!secrets.mayBeIn(folded)) {
            return List.of();
        }
        var edits = new ArrayList<Overlay.Edit>();
        for (var secret : secrets.everywhere()) {
            for (var at = Secrets.find(folded, secret, 0); at >= 0; ) {
                var end = at + secret.text().length();
                edits.add(new Overlay.Edit(at, end, MARKER));
                at = Secrets.find(folded, secret, end);
            }
        }
        return edits.size() < 2 ? edits : apart(edits);
    }

    private static List<Overlay.Edit> apart(List<Overlay.Edit> edits) {
        edits.sort(Comparator.comparingInt(Overlay.Edit::start)
                .thenComparing(Overlay.Edit::end, Comparator.reverseOrder()));
        var apart = new ArrayList<Overlay.Edit>();
        for (var edit : edits) {
            if (apart.isEmpty() || apart.getLast().end() <= edit.start()) {
                apart.add(edit);
            } else if (edit.end() > apart.getLast().end()) {
                var first = apart.removeLast();
                apart.add(new Overlay.Edit(first.start(), edit.end(), MARKER));
            }
        }
        return apart;
    }

    /// An address and where it stands.
    private record Found(int start, int end, String local, String domain) {

        static Optional<Found> around(String text, int from, Matcher at) {
            var start = localStart(text, from, at.start());
            var end = domainEnd(text, at.end());
            if (start == at.start() || end == at.end()) {
                return Optional.empty();
            }
            var local = text.substring(start, at.start());
            var domain = Searchable.lower(text.substring(at.end(), end));
            return NAME.matcher(domain).matches()
                            && !SHARP_PICTURE.matcher(domain).matches()
                    ? Optional.of(new Found(start, end, unquoted(local), domain))
                    : Optional.empty();
        }

        private static int localStart(String text, int from, int at) {
            if (at > from && text.charAt(at - 1) == '"') {
                var quote = text.lastIndexOf('"', at - 2);
                var within = quote >= from && at - quote <= MAX_LOCAL;
                return within && !text.substring(quote, at).contains("\n") ? quote : at;
            }
            var ascii = at > from && text.charAt(at - 1) < 0x80;
            var start = at;
            while (start > from && at - start < MAX_LOCAL && isLocal(text.charAt(start - 1), ascii)) {
                start--;
            }
            while (start < at && "'.`".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            return start;
        }

        private static boolean isLocal(char c, boolean ascii) {
            return c < 0x80 ? isAlphanumeric(c) || LOCAL_PUNCTUATION.indexOf(c) >= 0 : !ascii && Character.isLetter(c);
        }

        private static int domainEnd(String text, int at) {
            var ascii = at < text.length() && text.charAt(at) < 0x80;
            var end = at;
            while (end < text.length() && end - at < MAX_DOMAIN && isDomain(text.charAt(end), ascii)) {
                end++;
            }
            while (end > at && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == '-')) {
                end--;
            }
            return end;
        }

        private static boolean isDomain(char c, boolean ascii) {
            return c < 0x80 ? isAlphanumeric(c) || c == '.' || c == '-' : !ascii && Character.isLetterOrDigit(c);
        }

        private static boolean isAlphanumeric(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }

        private static String unquoted(String local) {
            return local.startsWith("\"") ? local.substring(1, local.length() - 1) : local;
        }
    }
}
