package dev.postern.delivery.signing;

import java.util.Arrays;
import java.util.Locale;

/// The canonicalisation `relaxed` (RFC 6376 §3.4.2, §3.4.4): what a relay may change without breaking a
/// signature is made the same. Lines must be ended by CRLF.
final class Relaxed {

    private Relaxed() {}

    /// @param field as it stands in the message, folded or not, one octet a character
    /// @return ended by CRLF
    static String field(String field) {
        var colon = field.indexOf(':');
        var name = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        var value = new StringBuilder(name).append(':');
        var start = value.length();
        var blank = false;
        for (var i = colon + 1; i < field.length(); i++) {
            var c = field.charAt(i);
            if (c == ' ' || c == '\t') {
                blank = true;
            } else if (c != '\r' && c != '\n') {
                if (blank && value.length() > start) {
                    value.append(' ');
                }
                blank = false;
                value.append(c);
            }
        }
        return value.append("\r\n").toString();
    }

    /// @param start where the body begins
    static byte[] body(byte[] message, int start) {
        var body = new Body(message.length - start);
        for (var i = start; i < message.length; i++) {
            body.octet(message, i);
        }
        return body.whole();
    }

    private static final class Body {
        private final byte[] out;
        private int size;
        private int kept;
        private boolean blank;

        Body(int length) {
            out = new byte[length + 2];
        }

        void octet(byte[] message, int i) {
            var octet = message[i];
            if (octet == ' ' || octet == '\t') {
                blank = true;
            } else if (octet == '\r' || octet == '\n') {
                out[size++] = octet;
                blank = false;
            } else {
                text(octet);
            }
        }

        private void text(byte octet) {
            if (blank) {
                out[size++] = ' ';
            }
            out[size++] = octet;
            blank = false;
            kept = size;
        }

        /// Without the empty lines at the end; what is left ends with one CRLF.
        byte[] whole() {
            if (kept == 0) {
                return new byte[0];
            }
            var whole = Arrays.copyOf(out, kept + 2);
            whole[kept] = '\r';
            whole[kept + 1] = '\n';
            return whole;
        }
    }
}
