package dev.postern.leak;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/// Texts that programs write for programs: calendars, cards, lists, reports.
final class Machines {

    private Machines() {}

    static String part(RandomGenerator random, Planter plant, Cast cast, Texts texts) {
        var type = random.nextInt(9);
        return switch (type) {
            case 0 -> utf8(texts, "text/calendar; charset=utf-8; method=REQUEST", calendar(plant));
            case 1 -> utf8(texts, "text/vcard; charset=utf-8", card(random, plant));
            case 2 -> utf8(texts, "text/csv; charset=utf-8", "order,mail\r\n1,\"" + plant.word("csv") + "\"\r\n");
            case 3 ->
                utf8(
                        texts,
                        "text/xml; charset=utf-8",
                        "<a b='" + plant.word("xml") + "'>" + plant.word("xml") + "</a>");
            case 4 -> utf8(texts, "application/json", "{\"from\": \"" + plant.word("json") + "\"}\r\n");
            case 5 -> utf8(texts, "message/delivery-status", report(plant));
            case 6 -> utf8(texts, "application/pgp-signature", signature(plant));
            case 7 ->
                utf8(texts, "text/rfc822-headers", "Received: from " + plant.word("returned header") + "\r\n\r\n");
            default ->
                utf8(texts, "text/markdown", "[write](mailto:" + plant.word("markdown") + ") " + cast.name() + "\r\n");
        };
    }

    private static String utf8(Texts texts, String type, String text) {
        return texts.headed(type, Octets.of(text, StandardCharsets.UTF_8), false);
    }

    private static String calendar(Planter plant) {
        var organizer = "ORGANIZER;CN=\"" + plant.word("calendar name") + "\":mailto:" + plant.word("organizer");
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + folded(organizer) + "UID:1." + plant.word("uid")
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private static String card(RandomGenerator random, Planter plant) {
        var mail = plant.word("card");
        var line = random.nextBoolean()
                ? "EMAIL;TYPE=work:" + mail
                : "EMAIL;ENCODING=QUOTED-PRINTABLE:" + mail.replace("@", "=40").replace("t", "=74");
        var photo = random.nextBoolean()
                ? "PHOTO;ENCODING=b;TYPE=JPEG:" + Octets.base64(Pictures.jpeg(plant.word("photo of a card")))
                : "PHOTO:data:image/png;base64," + Octets.base64(Pictures.png(plant.word("photo of a card")));
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + folded(line) + folded(photo) + "END:VCARD\r\n";
    }

    private static String folded(String line) {
        var text = new StringBuilder();
        for (var i = 0; i < line.length(); i += 30) {
            text.append(i == 0 ? "" : "\r\n ").append(line, i, Math.min(line.length(), i + 30));
        }
        return text.append("\r\n").toString();
    }

    private static String report(Planter plant) {
        return "Reporting-MTA: dns; " + plant.word("report") + "\r\n\r\nFinal-Recipient: rfc822; "
                + plant.word("report") + "\r\nDiagnostic-Code: smtp; 550 <" + plant.word("report") + "> unknown\r\n";
    }

    private static String signature(Planter plant) {
        var packet = "\u0088u\u0004\u0010" + plant.word("key") + "\u0000";
        return "-----BEGIN PGP SIGNATURE-----\r\n\r\n" + Octets.base64(Octets.bytes(packet))
                + "\r\n-----END PGP SIGNATURE-----\r\n";
    }
}
