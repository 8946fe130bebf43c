package dev.postern.corpus;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.mail.Direction;
import dev.postern.mail.MessageBytes;
import dev.postern.orders.OrderBook;
import dev.postern.orders.OrderSettings;
import dev.postern.orders.RowError;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.Correspondence;
import dev.postern.parties.EphemeralAliases;
import dev.postern.parties.Identification;
import dev.postern.parties.Sellers;
import dev.postern.reading.MailReader;
import dev.postern.reading.Reading;
import dev.postern.reading.ReadingSettings;
import dev.postern.reading.picture.TextReader;
import dev.postern.rules.Case;
import dev.postern.rules.RuleBook;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.Verdict;
import dev.postern.rules.book.FullBook;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.words.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/// Judges the labelled mails as the gateway does: by the real reader, sellers, order book and rules.
final class Judge {

    private final MailReader reader = new MailReader(ReadingSettings.defaults(), TextReader.installed());
    private final Sellers sellers;
    private final Identification identification;
    private final OrderBook orders;
    private final RuleBook book;

    Judge(Path config) {
        var mistakes = new Mistakes();
        this.sellers = Sellers.from(Section.read(config.resolve("sellers.yaml"), mistakes), mistakes);
        var postern = Section.read(config.resolve("postern.yaml"), mistakes);
        this.orders = OrderBook.load(OrderSettings.from(postern), sellers.keys());
        this.identification = new Identification(sellers, new EphemeralAliases(AliasSettings.from(postern)));
        this.book = FullBook.of(
                RuleSettings.from(Section.read(config.resolve("rules.yaml"), mistakes), LocalDate.EPOCH),
                Lexicon.shipped(),
                Inquiries.none(),
                Clock.systemUTC());
        if (mistakes.fatal() || !orders.errors().stream().allMatch(RowError::kept)) {
            throw new IllegalStateException(mistakes.all() + " " + orders.errors());
        }
    }

    RuleBook book() {
        return book;
    }

    Verdict judge(LabelledMail mail) throws IOException {
        try (var bytes = MessageBytes.of(Files.readAllBytes(mail.file()))) {
            var reading = reader.read(bytes);
            return book.judge(new Case(reading, correspondence(mail, reading), orders));
        }
    }

    private Correspondence correspondence(LabelledMail mail, Reading reading) {
        return mail.direction() == Direction.TO_BUYER
                ? identification.toBuyer(sellers.find(mail.seller()), mail.envelope(), reading.headers())
                : identification.toSeller(mail.envelope(), reading.headers());
    }
}
