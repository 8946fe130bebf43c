package dev.postern.gateway.desk;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import dev.postern.orders.Order;
import dev.postern.orders.OrderBook;
import dev.postern.orders.OrderReportText;
import dev.postern.parties.AliasRegister;
import dev.postern.parties.Pair;
import dev.postern.parties.StoredAliases;
import dev.postern.store.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// Changes aliases, and writes the report that sellers' tools learn them from.
final class AliasDesk {

    private final AliasRegister register;
    private final StoredAliases aliases;
    private final OrderBook orders;

    AliasDesk(AliasRegister register, StoredAliases aliases, OrderBook orders) {
        this.register = register;
        this.aliases = aliases;
        this.orders = orders;
    }

    /// Arguments: `alias`, `json`.
    int revoke(Errand errand, Answer answer) {
        return change(errand, answer, AliasRegister::revoke, "revoked");
    }

    /// Arguments: `alias`, `json`.
    int renew(Errand errand, Answer answer) {
        return change(errand, answer, AliasRegister::renew, "renewed");
    }

    private int change(Errand errand, Answer answer, BiFunction<AliasRegister, Address, Boolean> change, String what) {
        var alias = errand.argument("alias").flatMap(Address::parse);
        var listed = alias.flatMap(register::find);
        if (alias.isEmpty() || listed.isEmpty()) {
            answer.remark("there is no such alias");
            return Desk.NO;
        }
        if (!change.apply(register, alias.get())) {
            answer.remark("this alias is " + listed.get().state() + " for good; a mail of the pair gets a new one");
            return Desk.NO;
        }
        aliases.forget();
        var name = listed.get().alias().toString();
        answer.line(errand.flag("json") ? Json.write(Map.of("alias", name, "done", what)) : name + " " + what);
        return Desk.FINE;
    }

    /// Arguments: `seller`, `orders` (blanks between them); without them, every order that is known.
    int export(Errand errand, Answer answer) {
        var wanted = wanted(errand);
        var seller = errand.argument("seller");
        var found = orders(wanted).stream()
                .filter(order -> seller.isEmpty() || seller.get().equals(order.seller()))
                .toList();
        answer.line(OrderReportText.header());
        for (var order : found) {
            var alias = aliases.of(new Pair(order.seller(), order.buyer())).buyer();
            OrderReportText.rows(order, alias).forEach(answer::line);
        }
        var known = found.stream().map(Order::id).collect(Collectors.toSet());
        wanted.stream()
                .flatMap(Set::stream)
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> answer.remark("not among the orders: " + id));
        return wanted.isPresent() && !known.containsAll(wanted.get()) ? Desk.NO : Desk.FINE;
    }

    private List<Order> orders(Optional<Set<OrderId>> wanted) {
        return wanted.map(ids -> ids.stream()
                        .sorted()
                        .flatMap(id -> orders.find(id).stream())
                        .toList())
                .orElseGet(orders::all);
    }

    private static Optional<Set<OrderId>> wanted(Errand errand) {
        return errand.argument("orders")
                .map(text -> Arrays.stream(text.split(" "))
                        .flatMap(id -> OrderId.parse(id).stream())
                        .collect(Collectors.toSet()));
    }
}
