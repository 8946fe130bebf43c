package dev.postern.gateway;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.orders.Order;
import dev.postern.orders.Orders;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Seller;
import dev.postern.parties.Sellers;
import dev.postern.reading.OrderMention;
import dev.postern.reading.Reading;
import dev.postern.rules.Case;
import dev.postern.rules.RuleBook;
import dev.postern.rules.book.Paper;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Judges what a seller lays into a parcel, by the same rules as its mails.
public final class PaperDesk {

    private final BiFunction<String, byte[], Reading> reader;
    private final Function<Paper, RuleBook> books;
    private final Sellers sellers;
    private final Orders orders;

    /// @param reader of a file by its name and content
    public PaperDesk(
            BiFunction<String, byte[], Reading> reader,
            Function<Paper, RuleBook> books,
            Sellers sellers,
            Orders orders) {
        this.reader = reader;
        this.books = books;
        this.sellers = sellers;
        this.orders = orders;
    }

    /// @param name of the file
    /// @param from an address of the seller; without one, whose order the paper names
    public Assessment assess(Paper paper, String name, byte[] content, Optional<Address> from) {
        var reading = reader.apply(name, content);
        var seller = from.map(this::writerOf).orElseGet(() -> seller(reading));
        var who = new Correspondence(Direction.TO_BUYER, seller, List.of(), List.of());
        return new Assessment(reading, who, books.apply(paper).judge(new Case(reading, who, orders)));
    }

    private Optional<Seller> writerOf(Address from) {
        return sellers.keys().stream()
                .flatMap(key -> sellers.find(key).stream())
                .filter(seller -> seller.sendsFrom(from))
                .findFirst();
    }

    /// Whose order it names, or the only one there is.
    private Optional<Seller> seller(Reading reading) {
        var only = sellers.keys().size() == 1 ? sellers.keys().stream().findFirst() : Optional.<String>empty();
        return reading.orders().stream()
                .map(OrderMention::id)
                .flatMap(id -> orders.find(id).stream())
                .map(Order::seller)
                .findFirst()
                .or(() -> only)
                .flatMap(sellers::find);
    }
}
