package dev.postern.masking;

import dev.postern.mail.Address;
import dev.postern.reading.file.FileType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes addresses out of text: a side's own becomes its alias, any other a marker.
///
/// An address glued to Arabic letters ends where the script changes, since people write without a
/// blank there.
final class TextMask {

    static final String MARKER = "[address removed]";

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
        return withoutSecrets(withoutAddresses(text));
    }

    /// The same of a text in which addresses may be written as this kind of file allows.
    String mask(FileType kind, String text) {
        return switch (kind) {
            case HTML -> Markup.masked(text, this::mask);
            case CALENDAR, CONTACT -> ContentLines.masked(text, this::mask);
            default -> mask(text);
        };
    }

    /// Whether a secret that may stand nowhere is in the text.
    boolean tells(String text) {
        return secrets.in(text);
    }

    /// A Content-ID without its angle brackets; the same one if it tells nothing.
    String contentId(String inner) {
        return secrets.in(inner) ? ids.contentId(conversation, inner) : inner;
    }

    private String withoutAddresses(String text) {
        var at = AT.matcher(text);
        if (!mayHoldAt(text) || !at.find()) {
            return text;
        }
        var masked = new StringBuilder(text.length());
        var kept = 0;
        do {
            var found = Found.around(text, kept, at);
            if (found.isPresent()) {
                var address = found.get();
                masked.append(text, kept, address.start).append(replacement(text, address));
                kept = address.end;
            }
        } while (at.find(Math.max(at.end(), kept)));
        var result = masked.append(text, kept, text.length()).toString();
        return result.equals(text) ? text : result;
    }

    private static boolean mayHoldAt(String text) {
        return text.indexOf('@') >= 0
                || text.indexOf('\uff20') >= 0
                || text.indexOf('\ufe6b') >= 0
                || text.contains("%40")
                || text.contains("&#")
                || text.contains("&commat");
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

    /// What is left of the hidden side's domains and ids once addresses are gone.
    private String withoutSecrets(String text) {
        var masked = text;
        var folded = Searchable.lower(text);
        for (var secret : secrets.everywhere()) {
            var at = Secrets.find(folded, secret, 0);
            if (at >= 0) {
                masked = without(masked, folded, secret, at);
                folded = Searchable.lower(masked);
            }
        }
        return masked;
    }

    private static String without(String text, String folded, Secrets.Secret secret, int first) {
        var masked = new StringBuilder(text.length());
        var kept = 0;
        for (var at = first; at >= 0; at = Secrets.find(folded, secret, kept)) {
            masked.append(text, kept, at).append(MARKER);
            kept = at + secret.text().length();
        }
        return masked.append(text, kept, text.length()).toString();
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
