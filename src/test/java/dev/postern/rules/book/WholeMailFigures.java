package dev.postern.rules.book;

import dev.postern.reading.Voice;
import dev.postern.rules.Case;
import dev.postern.rules.Finding;
import dev.postern.rules.Mails;
import dev.postern.rules.RuleBook;
import dev.postern.rules.RuleSettings;
import dev.postern.rules.Severity;
import dev.postern.rules.identity.Inquiries;
import dev.postern.rules.judge.Judge;
import dev.postern.rules.judge.Label;
import dev.postern.rules.judge.LabelledMails;
import dev.postern.rules.words.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// No test of the build: how the full book does on the whole mails of `src/judge`, each hand's judged with a
/// judge that has not learned from that hand; `mvn test -Dtest=WholeMailFigures`. Errors go to
/// `target/mail-errors.txt`.
class WholeMailFigures {

    private static final Lexicon LEXICON = Lexicon.shipped();

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void ofEachHandJudgedByTheOthers() throws IOException {
        var books = new HashMap<String, RuleBook>();
        for (var mail : LabelledMails.all()) {
            var book = books.get(mail.hand());
            if (book == null) {
                book = book(LabelledMails.without(mail.hand(), LEXICON));
                books.put(mail.hand(), book);
            }
            enter(mail, book.judge(built(mail)).findings());
        }
        report("target/mail-errors.txt");
    }

    private static RuleBook book(Judge judge) {
        return FullBook.of(RuleSettings.defaults(), LEXICON, judge, Inquiries.none(), Clock.systemUTC());
    }

    private static Case built(LabelledMails.Mail mail) {
        var mails = new Mails().subject(mail.lines().getFirst()).mentions(Voice.OWN, Mails.OWN_ORDER);
        mail.lines().stream().skip(1).forEach(mails::html);
        if (!mail.asked().isEmpty()) {
            mails.answering("<asked@mail.example>");
            mails.quotedHtml("On Sun, 1 Nov 2026 Huda <buyer@mail.example> wrote:");
            mail.asked().forEach(mails::quotedHtml);
        }
        return mails.build();
    }

    private void enter(LabelledMails.Mail mail, List<Finding> findings) {
        var named = findings.stream()
                .filter(f -> f.severity() == Severity.REJECT)
                .collect(Collectors.groupingBy(f -> f.rule().toString(), TreeMap::new, Collectors.toList()));
        var violating = false;
        for (var label : Label.values()) {
            if (label.text().startsWith("says.") || label == Label.NEUTRAL_REVIEW) {
                continue;
            }
            var wanted = mail.labels().contains(label);
            var found = named.remove(label.text());
            violating |= wanted;
            count(label.text(), mail, wanted, found != null);
            if (wanted != (found != null)) {
                wrong.add((wanted ? "miss  " : "alarm ") + label.text() + " " + mail.file() + " " + mail.labels()
                        + "\n    " + (wanted ? String.join("\n    ", mail.lines()) : excerpts(found)));
            }
        }
        count(
                violating ? "~violating" : "~compliant",
                mail,
                violating,
                findings.stream().anyMatch(f -> f.severity() == Severity.REJECT));
        named.forEach((rule, list) -> wrong.add("other " + rule + " " + mail.file() + "\n    " + excerpts(list)));
    }

    private static String excerpts(List<Finding> findings) {
        return findings.stream().map(Finding::excerpt).collect(Collectors.joining(" | "));
    }

    private void count(String key, LabelledMails.Mail mail, boolean wanted, boolean found) {
        for (var language : List.of(mail.language(), "all")) {
            var count = counts.computeIfAbsent(key + "\t" + language, k -> new int[4]);
            count[(wanted ? 0 : 2) + (found ? 0 : 1)]++;
        }
    }

    private void report(String file) throws IOException {
        var table = new StringBuilder();
        counts.forEach((key, c) -> table.append("%-34s wanted %4d recall %5.1f precision %5.1f  alarms %d of %d%n"
                .formatted(
                        key,
                        c[0] + c[1],
                        100.0 * c[0] / Math.max(1, c[0] + c[1]),
                        100.0 * c[0] / Math.max(1, c[0] + c[2]),
                        c[2],
                        c[2] + c[3])));
        System.out.println(table);
        Files.writeString(Path.of(file), table + String.join("\n", wrong) + "\n");
    }
}
