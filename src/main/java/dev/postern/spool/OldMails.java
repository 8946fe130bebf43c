package dev.postern.spool;

import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import dev.postern.store.Rows;
import dev.postern.store.Store;
import dev.postern.store.Write;
import dev.postern.store.seal.Seals;
import dev.postern.store.seal.Subject;
import java.sql.SQLException;
import java.util.Optional;

/// Mails kept before there were seals, sealed where they lie.
public final class OldMails {

    private final Store store;
    private final Seals seals;

    private OldMails(Store store, Seals seals) {
        this.store = store;
        this.seals = seals;
    }

    public static void seal(Store store, Seals seals) {
        var old = new OldMails(store, seals);
        old.sealAll(
                Spool.PLACE,
                "SELECT s.item, c.bytes FROM spool s JOIN content c ON c.seq = s.seq WHERE s.key = 0 LIMIT 1");
        old.sealAll(Originals.PLACE, "SELECT item, bytes FROM original WHERE key = 0 LIMIT 1");
    }

    /// One at a time: each may be large.
    private void sealAll(String place, String next) {
        var mail = next(next);
        while (mail.isPresent()) {
            var item = mail.get().item();
            var sealed = SealedMail.of(item, mail.get().bytes(), seals.of(subject(item)), place);
            store.commit(place.equals(Spool.PLACE) ? spooled(item, sealed) : original(item, sealed));
            mail = next(next);
        }
    }

    private Optional<Kept> next(String sql) {
        return store.read(rows -> {
            try (var row = rows.prepare(sql).executeQuery()) {
                return row.next()
                        ? Optional.of(new Kept(ItemText.read(row.getString(1)), MessageBytes.of(row.getBytes(2)), true))
                        : Optional.empty();
            }
        });
    }

    private static Subject subject(Item item) {
        return switch (item.direction()) {
            case TO_BUYER -> Subject.buyer(item.to());
            case TO_SELLER ->
                item.sender() instanceof ReversePath.Mailbox(var buyer)
                        ? Subject.buyer(buyer)
                        : Subject.seller(item.seller());
        };
    }

    private static Write<Boolean> original(Item item, SealedMail sealed) {
        return rows -> update(rows, "UPDATE original SET key = ?, item = ?, bytes = ? WHERE id = ?", item, sealed);
    }

    private static Write<Boolean> spooled(Item item, SealedMail sealed) {
        return rows -> {
            var content = rows.prepare("UPDATE content SET bytes = ? WHERE seq = (SELECT seq FROM spool WHERE id = ?)");
            content.setBytes(1, sealed.bytes());
            content.setString(2, item.id().text());
            content.executeUpdate();
            var row = rows.prepare("UPDATE spool SET key = ?, item = ? WHERE id = ?");
            row.setLong(1, sealed.key());
            row.setBytes(2, sealed.item());
            row.setString(3, item.id().text());
            return row.executeUpdate() == 1;
        };
    }

    private static boolean update(Rows rows, String sql, Item item, SealedMail sealed) throws SQLException {
        var statement = rows.prepare(sql);
        statement.setLong(1, sealed.key());
        statement.setBytes(2, sealed.item());
        statement.setBytes(3, sealed.bytes());
        statement.setString(4, item.id().text());
        return statement.executeUpdate() == 1;
    }
}
