package dev.postern.rules.link;

import dev.postern.reading.Folded;
import dev.postern.reading.Folding;
import dev.postern.reading.Link;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import dev.postern.rules.Advice;
import dev.postern.rules.Case;
import dev.postern.rules.Rule.Violation;
import dev.postern.rules.address.AddressFinder;
import dev.postern.rules.address.Sighting;
import dev.postern.rules.words.QuotedAuthors;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The search for websites through one mail.
///
/// Its advice is `rule`, `rule.markup`, `rule.image`, `rule.hidden` and `rule.quoted`.
final class WebsiteSearch {

    private final Case mail;
    private final String rule;
    private final Findings findings;
    private final Products products;
    private @Nullable QuotedAuthors authors;

    WebsiteSearch(Case mail, Set<String> allowed, String rule) {
        this.mail = mail;
        this.rule = rule;
        this.findings = new Findings(allowed);
        this.products = new Products(mail);
    }

    List<Violation> run() {
        for (var passage : mail.reading().passages()) {
            if (!findings.isFull()) {
                passage(passage);
            }
        }
        for (var link : mail.reading().links()) {
            if (!findings.isFull()) {
                Targets.website(link.target()).ifPresent(host -> link(link, host));
            }
        }
        return findings.all();
    }

    private void passage(Passage passage) {
        var folded = Folding.fold(passage.text());
        for (var sighting : AddressFinder.find(folded)) {
            if (!sighting.bare() || !products.have(sighting.host())) {
                add(passage.voice(), passage.place(), sighting.host(), excerpt(folded, sighting), rule);
            }
        }
    }

    private static String excerpt(Folded folded, Sighting sighting) {
        return folded.excerpt(sighting.from(), sighting.to());
    }

    private void link(Link link, String host) {
        var key = link.kind() == Link.Kind.IMAGE ? rule + ".image" : rule + ".markup";
        add(link.voice(), link.place(), host, link.target(), key);
    }

    private void add(Voice voice, Place place, String host, String excerpt, String key) {
        switch (voice) {
            case OWN -> findings.add(host, new Violation(place, excerpt, Advice.of(key, host)));
            case HIDDEN -> findings.add(host, new Violation(place, excerpt, Advice.of(rule + ".hidden", host)));
            case QUOTED -> quoted(place, host, excerpt, key);
        }
    }

    private void quoted(Place place, String host, String excerpt, String key) {
        if (authors().isSellers(place)) {
            findings.add(host, new Violation(place, excerpt, Advice.of(key, host)));
        } else {
            findings.note(host, new Violation(place, excerpt, Advice.of(rule + ".quoted", host), true));
        }
    }

    private QuotedAuthors authors() {
        if (authors == null) {
            authors = new QuotedAuthors(mail.reading(), mail.who().seller());
        }
        return authors;
    }
}
