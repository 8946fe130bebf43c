package dev.postern.cli.report;

import dev.postern.gateway.Assessment;
import dev.postern.mail.Direction;
import dev.postern.mail.OrderId;
import dev.postern.reading.Language;
import dev.postern.rules.Verdict;
import dev.postern.store.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What `check` says of one file.
public sealed interface CheckLine {

    /// One JSON object without line breaks; the same keys in the same order for every file.
    String json();

    /// For a person.
    List<String> lines(Paint paint);

    /// A mail that was judged. Where rules run in the shadow and would have given another verdict, the
    /// further key `would` names it; for a buyer's mail the further key `authentication` says that nobody
    /// asked whether it comes from whom it names.
    record Judged(String file, Assessment mail) implements CheckLine {

        private static final String NOT_CHECKED = "not checked";

        /// Whether it would be relayed at once.
        public boolean passes() {
            return mail.verdict() instanceof Verdict.Relay;
        }

        @Override
        public String json() {
            var json = keys(
                    file, mail.who().direction(), mail.seller(), mail.verdict().word(), language());
            json.put("order_ids", orderIds());
            json.put("violations", violations().stream().map(Violation::json).toList());
            would().ifPresent(verdict -> json.put("would", verdict));
            if (isFromABuyer()) {
                json.put("authentication", NOT_CHECKED);
            }
            return Json.write(json);
        }

        @Override
        public List<String> lines(Paint paint) {
            var lines = new ArrayList<String>();
            lines.add(Printable.of(file) + ": " + paint.verdict(mail.verdict().word())
                    + would().map(verdict -> ", " + paint.verdict("would " + verdict))
                            .orElse("") + " (" + facts()
                    + ")");
            violations().forEach(violation -> lines.addAll(violation.lines(paint)));
            return lines;
        }

        /// The verdict without any shadow, where it is another one.
        private Optional<String> would() {
            return Optional.of(mail.verdict().inEarnest().word())
                    .filter(verdict -> !verdict.equals(mail.verdict().word()));
        }

        private String facts() {
            var facts = new ArrayList<String>();
            facts.add(mail.who().direction().word());
            facts.add(mail.seller().isEmpty() ? "no seller" : "seller " + mail.seller());
            facts.add(language().tag());
            facts.add(mail.orders().isEmpty() ? "no order" : "order " + String.join(", ", orderIds()));
            if (isFromABuyer()) {
                facts.add("authentication: " + NOT_CHECKED);
            }
            return String.join(", ", facts);
        }

        /// A file does not tell which server handed it over, and `check` asks no name server.
        private boolean isFromABuyer() {
            return mail.who().direction() == Direction.TO_SELLER;
        }

        private List<String> orderIds() {
            return mail.orders().stream().map(OrderId::text).toList();
        }

        private List<Violation> violations() {
            return mail.verdict().findings().stream()
                    .map(finding -> Violation.of(finding, language()))
                    .toList();
        }

        private Language language() {
            return mail.reading().language();
        }
    }

    /// A file that could not be judged. It would not be relayed, so its verdict is `reject`; the further
    /// key `error` tells it from a mail that breaks a rule.
    record Failed(String file, String error) implements CheckLine {

        @Override
        public String json() {
            var json = keys(file, Direction.TO_BUYER, "", "reject", Language.ENGLISH);
            json.put("order_ids", List.of());
            json.put("violations", List.of());
            json.put("error", error);
            return Json.write(json);
        }

        @Override
        public List<String> lines(Paint paint) {
            return List.of(Printable.of(file) + ": could not be judged: " + Printable.of(error));
        }
    }

    private static Map<String, Object> keys(
            String file, Direction direction, String seller, String verdict, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", file);
        json.put("direction", direction.word());
        json.put("seller", seller);
        json.put("verdict", verdict);
        json.put("language", language.tag());
        return json;
    }
}
