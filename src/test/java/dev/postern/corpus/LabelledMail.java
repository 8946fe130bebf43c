package dev.postern.corpus;

import dev.postern.mail.Address;
import dev.postern.mail.Direction;
import dev.postern.mail.Envelope;
import dev.postern.mail.ReversePath;
import dev.postern.rules.RuleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// One row of `labels.tsv`: a mail and what should happen to it.
///
/// @param rules all rules the mail breaks
/// @param may rules that a fair judge could name too
record LabelledMail(
        Path file,
        Direction direction,
        String seller,
        Envelope envelope,
        Set<RuleId> rules,
        Set<RuleId> may,
        String language) {

    static List<LabelledMail> all(Path corpus) throws IOException {
        return Files.readAllLines(corpus.resolve("labels.tsv")).stream()
                .skip(1)
                .map(line -> of(corpus, line.split("\t", -1)))
                .toList();
    }

    private static LabelledMail of(Path corpus, String[] cells) {
        var recipients = Arrays.stream(cells[4].split(",")).map(Address::of).toList();
        return new LabelledMail(
                corpus.resolve("messages").resolve(cells[0]),
                Direction.of(cells[1]),
                cells[2],
                new Envelope(from(cells[3]), recipients, false),
                ids(cells[6]),
                ids(cells[7]),
                cells[8]);
    }

    private static ReversePath from(String cell) {
        return cell.equals("-") || cell.equals("<>") ? ReversePath.none() : ReversePath.of(Address.of(cell));
    }

    private static Set<RuleId> ids(String cell) {
        return cell.equals("-")
                ? Set.of()
                : Arrays.stream(cell.split(",")).map(RuleId::new).collect(Collectors.toUnmodifiableSet());
    }

    /// A fifth of the mails, by a fixed hash of their names, is held back: what goes wrong with them is
    /// counted but not shown, so that nobody tunes a rule to them.
    boolean isHeldBack() {
        var hash = new CRC32();
        hash.update(name().getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 5 == 0;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
