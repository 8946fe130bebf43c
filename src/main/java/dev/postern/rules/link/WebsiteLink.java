package dev.postern.rules.link;

import dev.postern.mail.Direction;
import dev.postern.reading.Folded;
import dev.postern.reading.Folding;
import dev.postern.reading.Link;
import dev.postern.reading.Passage;
import dev.postern.reading.Place;
import dev.postern.reading.Voice;
import dev.postern.rules.Advice;
import dev.postern.rules.Case;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import dev.postern.rules.address.AddressFinder;
import dev.postern.rules.address.Sighting;
import dev.postern.rules.words.QuotedAuthors;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A mail to a buyer links to no website: no address that a reader could open or type, in text or
/// markup, seen or hidden. Any website counts, the marketplace's own as well.
///
/// The buyer's own words, quoted, are noted only. Allowed are the hosts of the allow-list with all
/// below them, and names that are part of a product's name in the order.
public final class WebsiteLink implements Rule {

    @Override
    public RuleId id() {
        return RuleCatalogue.LINK_WEBSITE.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        return new Search(hearing.mail(), hearing.allowed()).run();
    }

    /// The search through one mail.
    private static final class Search {

        private final Case mail;
        private final Findings findings;
        private final Products products;
        private @Nullable QuotedAuthors authors;

        Search(Case mail, Set<String> allowed) {
            this.mail = mail;
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
                    add(passage.voice(), passage.place(), sighting.host(), excerpt(folded, sighting), "link.website");
                }
            }
        }

        private static String excerpt(Folded folded, Sighting sighting) {
            return folded.excerpt(sighting.from(), sighting.to());
        }

        private void link(Link link, String host) {
            var key = link.kind() == Link.Kind.IMAGE ? "link.website.image" : "link.website.markup";
            add(link.voice(), link.place(), host, link.target(), key);
        }

        private void add(Voice voice, Place place, String host, String excerpt, String key) {
            switch (voice) {
                case OWN -> findings.add(host, new Violation(place, excerpt, Advice.of(key, host)));
                case HIDDEN ->
                    findings.add(host, new Violation(place, excerpt, Advice.of("link.website.hidden", host)));
                case QUOTED -> quoted(place, host, excerpt, key);
            }
        }

        private void quoted(Place place, String host, String excerpt, String key) {
            if (authors().isSellers(place)) {
                findings.add(host, new Violation(place, excerpt, Advice.of(key, host)));
            } else {
                findings.note(host, new Violation(place, excerpt, Advice.of("link.website.quoted", host), true));
            }
        }

        private QuotedAuthors authors() {
            if (authors == null) {
                authors = new QuotedAuthors(mail.reading(), mail.who().seller());
            }
            return authors;
        }
    }
}
