package dev.postern.rules.link;

import dev.postern.reading.Folding;
import dev.postern.rules.Case;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The names of what was ordered, which may look like addresses.
final class Products {

    private final Case mail;
    private @Nullable List<String> names;

    Products(Case mail) {
        this.mail = mail;
    }

    /// Whether a product of an order that the mail names carries this name.
    boolean have(String host) {
        if (names == null) {
            names = mail.products().stream()
                    .map(product -> Folding.fold(product).text())
                    .toList();
        }
        return names.stream().anyMatch(product -> product.contains(host));
    }
}
