package dev.postern.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.config.Mistakes;
import dev.postern.config.Section;
import dev.postern.mail.Address;
import dev.postern.mail.Envelope;
import dev.postern.mail.MessageBytes;
import dev.postern.mail.ReversePath;
import dev.postern.parties.AliasSettings;
import dev.postern.parties.EphemeralAliases;
import dev.postern.parties.Identification;
import dev.postern.parties.Sellers;
import dev.postern.reading.MailReader;
import dev.postern.reading.ReadingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Masks every mail of the corpus, whatever the rules say of it, and searches what would leave.
class CorpusMaskingTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    private final EphemeralAliases aliases = new EphemeralAliases(new AliasSettings(List.of(Letters.DOMAIN)));
    private final MailReader reader = new MailReader(ReadingSettings.defaults());
    private final Masking masking = new Masking(MaskingKey.random(), Letters.DOMAIN, InstantSource.fixed(Letters.NOW));
    private final Sellers sellers = sellers();

    /// They break the rules as well: the shop's domain in codes.
    private static final Set<String> UNMASKABLE = Set.of("074-qr-card-for-manual.eml", "183-ar-qr-assembly-film.eml");

    @Test
    void onlyWhatCannotBeWrittenAnewIsHeld() throws IOException {
        var held = new TreeMap<String, List<Leak>>();
        for (var label : Files.readAllLines(CORPUS.resolve("labels.tsv")).stream()
                .skip(1)
                .toList()) {
            var cells = label.split("\t");
            var leaks = leaks(CORPUS.resolve("messages").resolve(cells[0]), cells[3], cells[4]);
            if (!leaks.isEmpty()) {
                held.put(cells[0], leaks);
            }
        }
        assertEquals(UNMASKABLE, held.keySet(), held::toString);
    }

    private List<Leak> leaks(Path file, String from, String to) throws IOException {
        var bytes = MessageBytes.of(Files.readAllBytes(file));
        var reading = reader.read(bytes);
        var envelope = new Envelope(ReversePath.of(Address.of(from)), Address.of(to));
        var who = new Identification(sellers, aliases).of(envelope, reading.headers());
        var conversation = Conversation.of(who, aliases.of(who.pair().orElseThrow()), "");
        var secrets = Secrets.of(conversation, reading.headers(), "");
        var masked = masking.mask(Letters.ID, bytes, reading, conversation, secrets);
        var leaks = new ArrayList<>(masked.leaks());
        leaks.addAll(Proof.search(masked.bytes(), secrets));
        return leaks;
    }

    private static Sellers sellers() {
        var mistakes = new Mistakes();
        return Sellers.from(Section.read(CORPUS.resolve("config/sellers.yaml"), mistakes), mistakes);
    }
}
