package dev.postern.rules.link;

import dev.postern.reading.Link;
import dev.postern.reading.Place;
import dev.postern.rules.Advice;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.address.AddressFinder;
import dev.postern.rules.words.Paragraph;
import dev.postern.rules.words.Said;
import java.util.List;

/// The search for websites through one mail.
///
/// Its advice is `rule`, `rule.markup`, `rule.image`, `rule.hidden` and `rule.quoted`.
final class WebsiteSearch {

    private final Hearing hearing;
    private final String rule;
    private final FoundHosts found;
    private final Products products;

    WebsiteSearch(Hearing hearing, String rule) {
        this.hearing = hearing;
        this.rule = rule;
        this.found = new FoundHosts(hearing.allowed());
        this.products = new Products(hearing.mail());
    }

    List<Violation> run() {
        for (var paragraph : hearing.wording().paragraphs()) {
            if (!found.isFull() && !Drawn.isIn(paragraph)) {
                paragraph(paragraph);
            }
        }
        seams();
        for (var link : hearing.mail().reading().links()) {
            if (!found.isFull()) {
                Targets.website(link).ifPresent(host -> link(link, host));
            }
        }
        return found.all();
    }

    private void paragraph(Paragraph paragraph) {
        for (var sighting : AddressFinder.find(paragraph.folded())) {
            if (!sighting.bare() || !products.have(sighting.host())) {
                var excerpt = paragraph.excerpt(sighting.from(), sighting.to());
                add(paragraph.said(), paragraph.place(sighting.from()), sighting.host(), excerpt, rule);
            }
        }
    }

    /// What paragraphs do not put together: lines that belong to each other only by what an address is.
    private void seams() {
        var seams = new Seams();
        for (var passage : hearing.mail().reading().passages()) {
            if (!found.isFull()) {
                seams.with(passage).forEach(this::seam);
            }
        }
        seams.end().forEach(this::seam);
    }

    private void seam(Seams.Seam seam) {
        var sighting = seam.sighting();
        if (!sighting.bare() || !products.have(sighting.host())) {
            var said = hearing.wording()
                    .said(seam.passage().voice(), seam.passage().place());
            add(said, seam.passage().place(), sighting.host(), seam.excerpt(), rule);
        }
    }

    private void link(Link link, String host) {
        var key = switch (link.kind()) {
            case IMAGE -> rule + ".image";
            case CODE -> rule + ".code";
            case ANCHOR, PICTURE, FORM, STYLE, BASE, REFRESH, OTHER -> rule + ".markup";
        };
        add(hearing.wording().said(link.voice(), link.place()), link.place(), host, link.target(), key);
    }

    private void add(Said said, Place place, String host, String excerpt, String key) {
        switch (said) {
            case OWN, EARLIER -> found.add(host, new Violation(place, excerpt, Advice.of(key, host)));
            case HIDDEN -> found.add(host, new Violation(place, excerpt, Advice.of(rule + ".hidden", host)));
            case BY_OTHER -> found.note(host, new Violation(place, excerpt, Advice.of(rule + ".quoted", host), true));
        }
    }
}
