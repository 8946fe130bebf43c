package dev.postern.leak;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/// The header of a mail, as programs of every kind write it.
final class Fields {

    private static final List<String> TELLING = List.of(
            "Received: from %s (%s [10.1.2.3]) by mx.example with ESMTPSA id 1; Mon, 23 Nov 2026 10:00:00 +0300",
            "Sender: <%s>",
            "Return-Path: <%s>",
            "Reply-To: Shop <%s>",
            "Resent-From: <%s>",
            "Resent-Message-ID: <1@%s>",
            "X-Sender: %s",
            "X-Original-From: %s",
            "X-Authenticated-User: %s",
            "X-Originating-Email: [%s]",
            "List-Unsubscribe: <mailto:%s?subject=off>, <https://x.example/%s>",
            "List-Id: <%s>",
            "DKIM-Signature: v=1; a=rsa-sha256; d=%s; s=a; i=@%s; b=AAAA",
            "ARC-Seal: i=1; d=%s; b=AAAA",
            "Authentication-Results: mx.example; dkim=pass header.i=@%s; spf=pass smtp.mailfrom=%s",
            "Received-SPF: pass client-ip=10.1.2.3; envelope-from=%s; helo=%s",
            "Autocrypt: addr=%s; keydata=AAAA",
            "Disposition-Notification-To: %s",
            "Return-Receipt-To: %s",
            "Organization: %s",
            "Comments: %s",
            "Keywords: %s",
            "Thread-Topic: %s",
            "Errors-To: %s",
            "User-Agent: Shop (%s)",
            "Content-Base: http://%s/",
            "Content-Location: http://%s/a",
            "Cc: archive@elsewhere.example, %s",
            "Bcc: %s",
            "Precedence: bulk %s",
            "Importance: %s",
            "Content-Language: %s",
            "Auto-Submitted: no; owner-email=\"%s\"");

    private static final List<String> OF_A_PART = List.of(
            "Content-ID: <logo.1@%s>",
            "Content-Description: of %s",
            "Content-Location: http://%s/a.png",
            "Content-Base: http://%s/",
            "Content-Disposition: attachment; filename=\"%s.txt\"",
            "Content-Disposition: attachment; x=1; filename*0=\"a-%1.6s\"; filename*1=\"%-.0s\"",
            "X-Attachment-Id: %s",
            "X-Unsent: %s");

    private final RandomGenerator random;
    private final Cast cast;
    private final Planter plant;

    Fields(RandomGenerator random, Cast cast, Planter plant) {
        this.random = random;
        this.cast = cast;
        this.plant = plant;
    }

    String ofTheMail() {
        var fields = new StringBuilder();
        for (var i = random.nextInt(5); i > 0; i--) {
            fields.append(telling(TELLING)).append("\r\n");
        }
        fields.append("From: ").append(author()).append("\r\nTo: ").append(to());
        fields.append("\r\nSubject: ").append(subject());
        fields.append("\r\nDate: Mon, 23 Nov 2026 10:00:00 +0300\r\nMessage-ID: ")
                .append(cast.messageId());
        if (random.nextBoolean()) {
            fields.append("\r\nIn-Reply-To: ").append(cast.earlierId());
            fields.append("\r\nReferences: <first@elsewhere.example>\r\n ").append(cast.earlierId());
        }
        return fields.append("\r\nMIME-Version: 1.0\r\n").toString();
    }

    /// Of a part, or nothing.
    String ofAPart() {
        return random.nextInt(4) == 0 ? telling(OF_A_PART) + "\r\n" : "";
    }

    private String telling(List<String> templates) {
        var template = templates.get(random.nextInt(templates.size()));
        var name = template.substring(0, template.indexOf(':'));
        if (template.contains("filename*0")) {
            return name + ": attachment; " + inPieces("filename", plant.word("pieces of a file name") + ".txt");
        }
        var word = plant.word("field " + name);
        return template.replace("%s", word);
    }

    private String author() {
        return switch (random.nextInt(5)) {
            case 0 -> "\"" + cast.name() + "\" <" + cast.from() + ">";
            case 1 -> word(cast.name()) + " <" + cast.from() + ">";
            case 2 -> cast.from();
            case 3 -> "\"" + plant.word("display name") + "\" <" + cast.from() + ">";
            default -> word(plant.word("encoded display name")) + " <" + cast.from() + ">";
        };
    }

    private String to() {
        return random.nextBoolean()
                ? "<" + cast.to() + ">"
                : "\"" + plant.word("name in To") + "\" <" + cast.to() + ">";
    }

    private String subject() {
        return switch (random.nextInt(4)) {
            case 0 -> "Order 402-1234567-7654321 " + plant.ascii("subject");
            case 1 -> "Re: " + word("Order 402-1234567-7654321 طلبك " + plant.unicode("encoded subject"));
            case 2 -> Octets.of("طلبك 402-1234567-7654321 " + plant.unicode("raw subject"), StandardCharsets.UTF_8);
            default -> "Your order 402-1234567-7654321";
        };
    }

    /// Encoded words, cut where it comes.
    String word(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var words = new StringBuilder();
        var size = 6 + random.nextInt(38);
        for (var i = 0; i < bytes.length; i += size) {
            var piece = java.util.Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + size));
            words.append(i == 0 ? "" : "\r\n ").append(random.nextBoolean() ? quoted(piece) : base64(piece));
        }
        return words.toString();
    }

    private static String base64(byte[] bytes) {
        return "=?utf-8?B?" + Octets.base64(bytes) + "?=";
    }

    private static String quoted(byte[] bytes) {
        var text = new StringBuilder("=?UTF-8?q?");
        for (var b : bytes) {
            text.append(
                    Character.isLetterOrDigit(b & 0xff) && b > 0
                            ? Character.toString(b)
                            : "=" + Spelling.hex(b & 0xff));
        }
        return text.append("?=").toString();
    }

    /// A parameter in pieces (RFC 2231), or encoded, or as some programs do it, in an encoded word.
    String inPieces(String name, String value) {
        var cut = 1 + random.nextInt(value.length() - 1);
        var first = value.substring(0, cut);
        var last = value.substring(cut);
        return switch (random.nextInt(4)) {
            case 0 -> name + "*0=\"" + first + "\";\r\n " + name + "*1=\"" + last + "\"";
            case 1 -> name + "*0*=utf-8'ar'" + escaped(first) + ";\r\n " + name + "*1*=" + escaped(last);
            case 2 -> name + "*=utf-8''" + escaped(value);
            default -> name + "=\"" + word(value) + "\"";
        };
    }

    private static String escaped(String value) {
        return value.replace("@", "%40").replace(".", "%2E");
    }
}
