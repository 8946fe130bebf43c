package dev.postern.leak;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.masking.Conversation;
import dev.postern.orders.Adjustment;
import dev.postern.orders.Order;
import dev.postern.orders.Orders;
import dev.postern.parties.AliasPair;
import dev.postern.parties.Correspondence;
import dev.postern.parties.Pair;
import dev.postern.parties.Parties;
import dev.postern.parties.Seller;
import java.util.List;
import java.util.Optional;

/// Who writes to whom, and every word by which the reader could know the author.
///
/// @param from the author's address
/// @param name shown beside it; in no field but Subject may a buyer see a seller's
/// @param to the reader's real address
/// @param words to be planted, none of which may come out
record Cast(
        Correspondence who,
        Conversation conversation,
        String from,
        String name,
        String to,
        String helo,
        String messageId,
        String earlierId,
        List<String> words) {

    static final String DOMAIN = "mask.example";
    static final AliasPair ALIASES = new AliasPair(
            Address.of("sssssssssssssssssssssssss2@" + DOMAIN), Address.of("bbbbbbbbbbbbbbbbbbbbbbbbb3@" + DOMAIN));

    /// A book in which any order will do.
    static final Orders ORDERS = new Orders() {
        @Override
        public Mode mode() {
            return Mode.OPEN;
        }

        @Override
        public Optional<Order> find(OrderId id) {
            return Optional.empty();
        }

        @Override
        public List<Order> of(String seller, Address buyer) {
            return List.of();
        }

        @Override
        public List<Adjustment> adjustments(OrderId id) {
            return List.of();
        }

        @Override
        public boolean hasAdjustments() {
            return false;
        }
    };

    private static final Seller SHOP = Parties.seller(
            "rimal",
            "Rimal Home",
            "inbox@rimal-home.test",
            "*@rimal-home.test",
            "*@erp.rimal-home.test",
            "rimal.store77@gmail.com");
    private static final String BUYER = "basma.otaibi@otaibi-corp.test";

    static Cast toBuyer() {
        var from = "care@rimal-home.test";
        var who = new Correspondence(
                Direction.TO_BUYER,
                Optional.of(SHOP),
                senders("bounce@erp.rimal-home.test", from),
                List.of(Address.of(BUYER)));
        return new Cast(
                who,
                Conversation.of(who, ALIASES, "Basma"),
                from,
                "Ahmed Harbi",
                BUYER,
                "mta7.rimal-dc.test",
                "<4711.abc@host9.other-erp.test>",
                "<17.earlier@host9.other-erp.test>",
                List.of(
                        from,
                        "inbox@rimal-home.test",
                        "bounce@erp.rimal-home.test",
                        "rimal-home.test",
                        "www.rimal-home.test",
                        "rimal.store77@gmail.com",
                        "mta7.rimal-dc.test",
                        "4711.abc@host9.other-erp.test"));
    }

    static Cast toSeller() {
        return toSeller(BUYER, "otaibi-corp.test", "mx3.otaibi-corp.test");
    }

    /// A buyer at a provider whose domain tells nothing.
    static Cast ofAProvider() {
        return toSeller("basma1990@hotmail.com", "basma1990@hotmail.com", "mx3.otaibi-dsl.test");
    }

    private static Cast toSeller(String from, String word, String helo) {
        var who = new Correspondence(
                Direction.TO_SELLER,
                Optional.of(SHOP),
                senders(from, from),
                List.of(Address.of("care@rimal-home.test")),
                Optional.of(new Pair("rimal", Address.of(from))));
        return new Cast(
                who,
                Conversation.of(who, ALIASES, "Basma"),
                from,
                "Basma Al-Otaibi",
                "care@rimal-home.test",
                helo,
                "<CAF9.77+x@mail.otaibi-net.test>",
                "<CAF8.66+x@mail.otaibi-net.test>",
                List.of(from, word, helo, "CAF9.77+x@mail.otaibi-net.test"));
    }

    private static List<Correspondence.Sender> senders(String envelope, String from) {
        return List.of(
                new Correspondence.Sender("MAIL FROM", Address.of(envelope)),
                new Correspondence.Sender("From", Address.of(from)));
    }
}
