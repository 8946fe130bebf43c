package dev.postern.cli.report;

import dev.postern.mail.Address;
import dev.postern.parties.AliasRegister;
import dev.postern.store.Json;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Optional;

/// An alias as `alias list` and `alias show` print it.
///
/// @param buyer of its pair, where it is shown
public record AliasLine(AliasRegister.Listed alias, Optional<Address> buyer) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);

    /// One JSON object without line breaks.
    public String json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("alias", alias.alias().toString());
        json.put("hides", alias.side());
        json.put("seller", alias.seller());
        json.put("state", alias.state());
        json.put("created", DAY.format(alias.created()));
        json.put("used", DAY.format(alias.used()));
        buyer.ifPresent(address -> json.put("buyer", address.toString()));
        return Json.write(json);
    }

    /// For a person.
    public String text() {
        return alias.alias() + "  hides the " + alias.side() + "  " + alias.seller() + "  " + alias.state()
                + "  created "
                + DAY.format(alias.created()) + ", used " + DAY.format(alias.used())
                + buyer.map(address -> "  " + Printable.of(address.toString())).orElse("");
    }
}
