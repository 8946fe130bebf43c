package dev.postern.leak;

import java.util.List;
import java.util.Random;

/// Composes one mail of random build, the same for the same seed.
final class Composer {

    private static final List<String> KINDS = List.of(
            "mixed",
            "alternative",
            "related",
            "signed; protocol=\"application/pgp-signature\"",
            "report; report-type=delivery-status",
            "digest",
            "strange");

    private final Random random;
    private final Planter plant;
    private final Fields fields;
    private final Texts texts;
    private final Papers papers;

    Composer(long seed, Cast cast) {
        random = new Random(seed);
        plant = new Planter(random, cast.words());
        fields = new Fields(random, cast, plant);
        texts = new Texts(random, cast, plant, fields);
        papers = new Papers(random, plant);
    }

    /// What was planted, and where.
    List<String> places() {
        return plant.places();
    }

    /// Octets, one character each.
    String mail() {
        return fields.ofTheMail() + part(random.nextInt(4));
    }

    /// A part alone, with its header.
    String part() {
        return part(1);
    }

    private String part(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 6)) {
            case 0, 1, 2, 3 -> texts.part();
            case 4 -> paper();
            case 5 -> random.nextInt(3) > 0 ? texts.part() : paper();
            case 6 -> nested(depth);
            default -> multipart(depth);
        };
    }

    private String paper() {
        var paper = papers.any();
        var type = random.nextInt(4) == 0 ? "application/octet-stream" : paper.type();
        var disposition = switch (random.nextInt(3)) {
            case 0 -> "Content-Disposition: attachment; filename=" + paper.name();
            case 1 ->
                "Content-Disposition: attachment;\r\n "
                        + fields.inPieces("filename", "of " + plant.word("pieces of a file name") + paper.ending());
            default -> "Content-Disposition: inline";
        };
        return "Content-Type: " + type + "; name=\"" + paper.name() + "\"\r\n" + disposition + "\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Octets.oddBase64(paper.octets(), random);
    }

    private String nested(int depth) {
        var encoded = random.nextInt(4) == 0;
        var mail = fields.ofTheMail() + part(depth - 1);
        return "Content-Type: message/rfc822\r\n"
                + (encoded
                        ? "Content-Transfer-Encoding: base64\r\n\r\n" + Octets.oddBase64(mail, random)
                        : "\r\n" + mail);
    }

    private String multipart(int depth) {
        var boundary = "=_" + random.nextInt(1_000_000) + (random.nextInt(8) == 0 ? "." + plant.word("boundary") : "");
        var whole = new StringBuilder("Content-Type: multipart/")
                .append(KINDS.get(random.nextInt(KINDS.size())))
                .append(";\r\n boundary=\"")
                .append(boundary)
                .append("\"\r\n\r\n")
                .append(aside("preamble"));
        for (var i = 1 + random.nextInt(3); i > 0; i--) {
            whole.append("--")
                    .append(boundary)
                    .append("\r\n")
                    .append(part(depth - 1))
                    .append("\r\n");
        }
        return whole.append("--")
                .append(boundary)
                .append("--\r\n")
                .append(aside("epilogue"))
                .toString();
    }

    private String aside(String place) {
        return random.nextInt(8) == 0 ? "This is of " + plant.word(place) + "\r\n" : "";
    }
}
