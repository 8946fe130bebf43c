package dev.postern.rules.link;

import dev.postern.mail.Direction;
import dev.postern.reading.Link;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.address.AddressFinder;
import dev.postern.rules.words.Paragraph;
import dev.postern.rules.words.Said;
import java.util.List;

/// No picture of a mail to a buyer opens a website when clicked: no picture inside a link, no image
/// map, no link of a document over a picture; and none shows a web address. A plain logo is fine.
///
/// What the buyer's quoted words hold is noted only. Hosts of the allow-list pass.
public final class LogoLink implements Rule {

    @Override
    public RuleId id() {
        return RuleCatalogue.LOGO_LINK.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        var found = new FoundHosts(hearing.allowed());
        for (var link : hearing.mail().reading().links()) {
            if (link.kind() == Link.Kind.PICTURE && !found.isFull()) {
                Targets.website(link).ifPresent(host -> add(hearing, found, link, host));
            }
        }
        hearing.wording().paragraphs().stream().filter(Drawn::isIn).forEach(paragraph -> drawn(paragraph, found));
        return found.all();
    }

    private static void drawn(Paragraph paragraph, FoundHosts found) {
        for (var sighting : AddressFinder.find(paragraph.folded())) {
            if (!found.isFull()) {
                var excerpt = paragraph.excerpt(sighting.from(), sighting.to());
                var advice = Advice.of("logo.link.drawn", sighting.host());
                found.add(sighting.host(), new Violation(paragraph.place(sighting.from()), excerpt, advice));
            }
        }
    }

    private static void add(Hearing hearing, FoundHosts found, Link link, String host) {
        var advice = Advice.of("logo.link", host);
        if (hearing.wording().said(link.voice(), link.place()) == Said.BY_OTHER) {
            found.note(host, new Violation(link.place(), link.target(), advice, true));
        } else {
            found.add(host, new Violation(link.place(), link.target(), advice));
        }
    }
}
