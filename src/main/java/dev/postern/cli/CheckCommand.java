package dev.postern.cli;

import dev.postern.cli.Wiring.BadConfiguration;
import dev.postern.cli.report.CheckLine;
import dev.postern.cli.report.Paint;
import dev.postern.gateway.Assessment;
import dev.postern.gateway.Assessor;
import dev.postern.mail.Address;
import dev.postern.mail.Envelope;
import dev.postern.mail.ReversePath;
import dev.postern.reading.Headers;
import dev.postern.rules.book.Paper;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `postern check`: the verdict on mails in files, without relaying them. Opens no store and writes
/// nothing.
@Command(
        name = "check",
        description = {
            "Judge mails by the communication rules without relaying them.",
            "Exit code 0: all would be relayed; 1: some would be refused or held; 2: some could not be judged."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final ConfigFolder config = new ConfigFolder();

    @Option(names = "--json", description = "Print one JSON object a line for every file.")
    private boolean json;

    @Option(
            names = "--from",
            paramLabel = "ADDRESS",
            converter = MailAddress.class,
            description = "The sender, instead of the one in From; with --as, an address of the seller.")
    private @Nullable Address from;

    @Option(
            names = "--to",
            paramLabel = "ADDRESS",
            converter = MailAddress.class,
            description = "A recipient, instead of those in To and Cc; may be repeated.")
    private List<Address> to = List.of();

    @Option(
            names = "--as",
            paramLabel = "PAPER",
            completionCandidates = Papers.class,
            converter = Papers.class,
            description = {
                "Judge each file as what lies in the parcel instead: ${COMPLETION-CANDIDATES}.",
                "A packing-slip shows an order ID, an insert asks for no review; what else they say is judged as in a mail."
            })
    private @Nullable Paper paper;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A message (RFC 5322), or with --as a document or picture; - reads standard input.")
    private List<String> files = List.of();

    private final Wiring wiring;
    private final Console console;

    CheckCommand(Wiring wiring, Console console) {
        this.wiring = wiring;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        var judge = judge();
        wiring.remarks().forEach(console.err()::println);
        var worst = Commands.FINE;
        for (var file : files) {
            var line = line(file, judge);
            print(line);
            worst = Math.max(worst, code(line));
        }
        return worst;
    }

    /// Judges a file by its name.
    private interface Judge {
        Assessment of(String file) throws IOException;
    }

    private Judge judge() throws BadConfiguration {
        if (paper == null) {
            var assessor = wiring.assessor(config.path());
            return file -> mail(file, assessor);
        }
        var as = paper;
        var papers = wiring.papers(config.path());
        return file -> papers.assess(as, file, RawFile.read(file, console.in()), Optional.ofNullable(from));
    }

    private Assessment mail(String file, Assessor assessor) throws IOException {
        try (var bytes = RawMail.read(file, console.in())) {
            var reading = assessor.read(bytes);
            return assessor.assess(bytes, envelope(reading.headers()), reading);
        }
    }

    /// Whatever the file is, there is an answer.
    private static CheckLine line(String file, Judge judge) {
        try {
            return new CheckLine.Judged(file, judge.of(file));
        } catch (IOException | InvalidPathException e) {
            return new CheckLine.Failed(file, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return new CheckLine.Failed(file, "unexpected: " + e);
        }
    }

    private Envelope envelope(Headers headers) {
        return new Envelope(sender(headers), to.isEmpty() ? recipients(headers) : to, false);
    }

    private ReversePath sender(Headers headers) {
        return from != null
                ? ReversePath.of(from)
                : Stream.concat(headers.from().stream(), headers.sender().stream())
                        .findFirst()
                        .map(mailbox -> ReversePath.of(mailbox.address()))
                        .orElseGet(ReversePath::none);
    }

    private static List<Address> recipients(Headers headers) {
        var distinct = new LinkedHashMap<String, Address>();
        Stream.concat(headers.to().stream(), headers.cc().stream())
                .map(Headers.Mailbox::address)
                .forEach(address -> distinct.putIfAbsent(address.key(), address));
        return List.copyOf(distinct.values());
    }

    private void print(CheckLine line) {
        if (json) {
            console.out().println(line.json());
        } else {
            line.lines(new Paint(console.colours())).forEach(console.out()::println);
        }
    }

    private static int code(CheckLine line) {
        return switch (line) {
            case CheckLine.Judged judged -> judged.passes() ? Commands.FINE : Commands.NO;
            case CheckLine.Failed failed -> Commands.FAILED;
        };
    }

    /// The papers by their words.
    static final class Papers implements ITypeConverter<Paper>, Iterable<String> {

        @Override
        public Paper convert(String text) {
            return Stream.of(Paper.values())
                    .filter(paper -> paper.toString().equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException('"' + text + "\" is none of " + String.join(", ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Paper.values()).map(Paper::toString).iterator();
        }
    }

    /// Reads the addresses among the arguments.
    static final class MailAddress implements ITypeConverter<Address> {

        @Override
        public Address convert(String text) {
            return Address.parse(text)
                    .orElseThrow(() -> new TypeConversionException('"' + text + "\" is no mail address"));
        }
    }
}
