package dev.postern.parties.authentication.dkim;

import java.util.Locale;

/// One header field as it came, an octet a character, without its final CRLF.
record Field(String text) {

    static final String SIGNATURE = "dkim-signature";

    String name() {
        var colon = text.indexOf(':');
        return (colon < 0 ? text : text.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
    }

    String value() {
        return text.substring(text.indexOf(':') + 1);
    }

    /// As a signature covers it (RFC 6376 §3.4.1, §3.4.2).
    String canonical(boolean relaxed) {
        return relaxed ? name() + ":" + value().replaceAll("[ \\t\\r\\n]+", " ").strip() : text;
    }

    /// A signature's own field, which it covers with nothing in its `b=`.
    Field unsigned() {
        var kept = new StringBuilder(text.substring(0, text.indexOf(':') + 1));
        var separator = "";
        for (var tag : value().split(";", -1)) {
            var sign = tag.indexOf('=');
            var own = sign >= 0 && tag.substring(0, sign).strip().equals("b");
            kept.append(separator).append(own ? tag.substring(0, sign + 1) : tag);
            separator = ";";
        }
        return new Field(kept.toString());
    }
}
