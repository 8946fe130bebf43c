package dev.postern.gateway.desk;

import dev.postern.gateway.Erasure;
import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import dev.postern.store.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Erases a buyer, or says what that would destroy.
///
/// Arguments: `buyer` or `order`; `yes` to do it; `force` to drop mails that wait; `json`.
final class EraseDesk implements Desk {

    private final Erasure erasure;

    EraseDesk(Erasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public int run(Errand errand, Answer answer) {
        var buyer = buyer(errand);
        if (buyer.isEmpty()) {
            answer.remark(
                    errand.argument("order").isPresent()
                            ? "the order book does not know this order: name the buyer's address instead"
                            : "erase whom? A buyer's address, or --order ORDER-ID");
            return FAILED;
        }
        var yes = errand.flag("yes");
        var found = yes ? erasure.erase(buyer.get(), errand.flag("force")) : erasure.find(buyer.get());
        if (found.isNothing()) {
            answer.remark("nothing is kept of this buyer");
            return NO;
        }
        var stopped = !found.waiting().isEmpty() && !errand.flag("force");
        var done = yes && !stopped;
        told(errand, found, done, answer);
        if (done && !erasure.purge()) {
            answer.remark("another program looks at the store just now: the destroyed keys leave its log later");
        }
        return done ? FINE : NO;
    }

    private Optional<Address> buyer(Errand errand) {
        return errand.argument("buyer")
                .flatMap(Address::parse)
                .or(() -> errand.argument("order").flatMap(OrderId::parse).flatMap(erasure::buyerOf));
    }

    private static void told(Errand errand, Erasure.Found found, boolean done, Answer answer) {
        if (errand.flag("json")) {
            answer.line(json(found, done));
        } else {
            lines(found, done).forEach(answer::line);
        }
        if (!done) {
            answer.remark(
                    found.waiting().isEmpty() || errand.flag("force")
                            ? "nothing was changed; --yes does it, and it cannot be undone"
                            : "nothing was changed: mails of this buyer wait; --force drops them");
        }
    }

    private static List<String> lines(Erasure.Found found, boolean done) {
        var lines = new ArrayList<String>();
        lines.add(done ? "destroyed:" : "to be destroyed:");
        lines.add("  keys: " + found.keys().size() + ", so that no kept text of this buyer can be read");
        lines.add("  aliases, revoked: " + found.aliases());
        lines.add("  mails kept as they came: " + found.originals());
        lines.add("  mails that wait: " + found.waiting().size());
        found.waiting().forEach(mail -> lines.add("    " + mail.id() + " " + mail.state()));
        lines.add("kept: the records of what happened, without words of the buyer");
        found.orders().forEach(order -> lines.add("  order " + order));
        return lines;
    }

    /// @return one object without line breaks
    private static String json(Erasure.Found found, boolean done) {
        var json = new LinkedHashMap<String, Object>();
        json.put("done", done);
        json.put("keys", found.keys().size());
        json.put("aliases", found.aliases());
        json.put("originals", found.originals());
        json.put("waiting", found.waiting());
        json.put("order_ids", found.orders().stream().map(OrderId::text).toList());
        return Json.write(json);
    }
}
