package dev.postern.cli;

import dev.postern.cli.report.WaitingLine;
import dev.postern.gateway.desk.Errand;
import dev.postern.mail.QueueId;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.TypeConversionException;

/// What `queue` and `held` share: lists of mail that waits, and decisions about one.
record WaitingMail(Wiring wiring, Console console) {

    /// Looks only, beside a running gateway too.
    int list(ConfigFolder config, String state, int most, boolean json) throws Exception {
        var found = wiring.journal(config.path())
                .orElseThrow(() -> new IOException("there is no store yet under " + config.path()
                        + "; --config names the folder of the gateway's postern.yaml"));
        try (var open = found) {
            for (var mail : open.shelf().list(state, most)) {
                var line = new WaitingLine(mail, open.journal().ofMail(mail.id()));
                console.out().println(json ? line.json() : line.text());
            }
        }
        return Commands.FINE;
    }

    int decide(ConfigFolder config, String errand, QueueId id, String reason) throws Exception {
        var who = System.getProperty("user.name", "");
        try (var desk = wiring.desk(config.path())) {
            return desk.run(new Errand(errand, Map.of("id", id.text(), "who", who, "reason", reason)), console);
        }
    }

    /// Reads a queue id.
    static final class Id implements picocli.CommandLine.ITypeConverter<QueueId> {
        @Override
        public QueueId convert(String text) {
            return QueueId.parse(text).orElseThrow(() -> new TypeConversionException('"' + text + "\" is no queue id"));
        }
    }
}
