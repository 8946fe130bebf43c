package dev.postern.reading.mime;

import dev.postern.mail.Address;
import dev.postern.reading.Headers.Mailbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads an address field (RFC 5322 §3.4, the obsolete forms of §4.4 included): display names,
/// groups, comments, routes, quoted strings, encoded words, and what is merely meant as such.
public final class MailboxList {

    /// @param strays what stands where a mailbox should, and is none
    public record Mailboxes(List<Mailbox> mailboxes, List<String> strays) {}

    private static final Pattern BLANKS = Pattern.compile("[ \t]*([@.])[ \t]*");
    private static final int LONGEST_WORD = 1_000;
    private static final int LONGEST_ADDRESS = 1_000;

    private final String text;
    private final List<Mailbox> mailboxes = new ArrayList<>();
    private final List<String> strays = new ArrayList<>();
    /// Of the mailbox being read: its words as shown, the same as written, and the last comment.
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder written = new StringBuilder();
    private String comment = "";
    private boolean complete;
    private boolean unclosed;
    private int at;

    private MailboxList(String text) {
        this.text = text;
    }

    public static Mailboxes parse(String text) {
        return new MailboxList(text).parse();
    }

    private Mailboxes parse() {
        while (at < text.length()) {
            step(text.charAt(at));
        }
        end();
        return new Mailboxes(List.copyOf(mailboxes), List.copyOf(strays));
    }

    private void step(char c) {
        switch (c) {
            case '"' -> quoted();
            case '(' -> comment = comment();
            case '<' -> angle();
            case ',', ';' -> {
                end();
                at++;
            }
            case ':' -> colon();
            case '=' -> encodedWord();
            default -> plain(at + 1);
        }
    }

    private void plain(int end) {
        shown.append(text, at, end);
        written.append(text, at, end);
        at = end;
    }

    /// A group's name goes, its members stay (RFC 5322 §3.4).
    private void colon() {
        if (written.indexOf("@") < 0) {
            shown.setLength(0);
            written.setLength(0);
            at++;
        } else {
            plain(at + 1);
        }
    }

    /// An encoded word is one piece even where it holds a comma or a colon.
    private void encodedWord() {
        var within = Math.min(text.length(), at + LONGEST_WORD);
        var end = text.startsWith("=?", at) ? text.indexOf("?=", Math.min(encodedContent(), within), within) : -1;
        plain(end < 0 || text.substring(at, end).indexOf(' ') >= 0 ? at + 1 : end + 2);
    }

    private int encodedContent() {
        var within = Math.min(text.length(), at + LONGEST_WORD);
        var charset = text.indexOf('?', at + 2, within);
        var encoding = charset < 0 ? -1 : text.indexOf('?', charset + 1, within);
        return encoding < 0 ? text.length() : encoding + 1;
    }

    /// A quote that nothing closes is read as a mere sign, as most programs do; but not all.
    private void quoted() {
        if (closing() < 0) {
            strays.add(EncodedWords.decode(text.substring(at)));
            at++;
            return;
        }
        var start = at++;
        for (; at < text.length() && text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            shown.append(text.charAt(at));
        }
        at = Math.min(at + 1, text.length());
        written.append(text, start, at);
    }

    private int closing() {
        if (unclosed) {
            return -1;
        }
        for (var i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                return i;
            }
            i += text.charAt(i) == '\\' ? 1 : 0;
        }
        // Looked for once: from every quote to the end would be quadratic.
        unclosed = true;
        return -1;
    }

    private String comment() {
        var begin = at;
        var content = new StringBuilder();
        var depth = 0;
        while (at < text.length()) {
            var c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                content.append(text.charAt(at++));
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                break;
            } else {
                content.append(c);
            }
        }
        if (depth > 0) {
            strays.add(EncodedWords.decode(text.substring(begin)));
        }
        return content.toString();
    }

    private void angle() {
        var inner = new StringBuilder();
        var inQuotes = false;
        at++;
        while (at < text.length() && (inQuotes || text.charAt(at) != '>')) {
            var c = text.charAt(at);
            if (c == '(' && !inQuotes) {
                comment();
                continue;
            }
            inQuotes ^= c == '"';
            if (inQuotes || !Character.isWhitespace(c)) {
                inner.append(c);
            }
            at++;
        }
        at = Math.min(at + 1, text.length());
        add(shown.toString(), withoutRoute(inner.toString()));
        complete = true;
        shown.setLength(0);
        written.setLength(0);
    }

    /// `@one,@two:local@domain` (RFC 5322 §4.4): the route is ignored, as it must be.
    private static String withoutRoute(String path) {
        return path.startsWith("@") ? path.substring(path.indexOf(':') + 1) : path;
    }

    private void end() {
        var name = shown.toString().strip();
        var address = written.toString().strip();
        if (!address.isEmpty() && !complete) {
            bare(name, address);
        }
        complete = false;
        comment = "";
        shown.setLength(0);
        written.setLength(0);
    }

    /// An address without angle brackets: alone, with blanks in it, or among words.
    private void bare(String name, String address) {
        if (address.length() > LONGEST_ADDRESS) {
            strays.add(name);
            return;
        }
        var whole = Address.parse(address).or(() -> Address.parse(withoutBlanks(address)));
        if (whole.isPresent()) {
            add(comment, whole.get().toString());
            return;
        }
        for (var word : address.split("[ \t]+")) {
            var parsed = Address.parse(word);
            if (parsed.isPresent()) {
                add(name.replace(word, ""), parsed.get().toString());
                return;
            }
        }
        strays.add(EncodedWords.decode(name));
    }

    private static String withoutBlanks(String address) {
        return BLANKS.matcher(address).replaceAll("$1");
    }

    private void add(String name, String address) {
        var shownName = EncodedWords.decode(name.strip());
        Optional<Address> parsed = Address.parse(address);
        if (parsed.isPresent()) {
            mailboxes.add(new Mailbox(shownName, parsed.get()));
        } else {
            strays.add((shownName + " " + address).strip());
        }
    }
}
