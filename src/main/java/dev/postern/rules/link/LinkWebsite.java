package dev.postern.rules.link;

import dev.postern.mail.Direction;
import dev.postern.rules.Hearing;
import dev.postern.rules.Rule;
import dev.postern.rules.RuleCatalogue;
import dev.postern.rules.RuleId;
import java.util.List;
import java.util.Optional;

/// A mail to a buyer links to no website: no address that a reader could open or type, in text or
/// markup, seen or hidden. Any website counts, the marketplace's own as well.
///
/// The buyer's own words, quoted, are noted only. Allowed are the hosts of the allow-list with all
/// below them, and names that are part of a product's name in the order.
public final class LinkWebsite implements Rule {

    @Override
    public RuleId id() {
        return RuleCatalogue.LINK_WEBSITE.id();
    }

    @Override
    public Direction direction() {
        return Direction.TO_BUYER;
    }

    /// A link behind a picture is `logo.link`'s to name.
    @Override
    public Optional<RuleId> yieldsTo() {
        return Optional.of(RuleCatalogue.LOGO_LINK.id());
    }

    @Override
    public List<Violation> judge(Hearing hearing) {
        return new WebsiteSearch(hearing, id().text()).run();
    }
}
