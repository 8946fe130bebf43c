package dev.postern.rules;

import dev.postern.config.Section;
import dev.postern.reading.file.FileType;
import dev.postern.rules.RuleSettings.Change;
import dev.postern.rules.RuleSettings.Changes;
import dev.postern.rules.words.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `rules.yaml` and says what is wrong with it, and what is no longer of use.
final class RulesFile {

    private static final String SELLERS = "sellers";
    private static final String SHADOW = "shadow";
    private static final String ALLOW = "allow";
    private static final Pattern LIST_SIGNS = Pattern.compile("[\\[\\]<>|*]|(^|\\s)(\\.\\.|=)");
    private static final Pattern HOST = Pattern.compile("[^\\s/:@.*]+(\\.[^\\s/:@.*]+)+");

    private final LocalDate today;

    RulesFile(LocalDate today) {
        this.today = today;
    }

    RuleSettings read(Section root) {
        try (root) {
            var everywhere = changes(root);
            var sellers = new LinkedHashMap<String, Changes>();
            root.sections(SELLERS).forEach((key, section) -> {
                try (section) {
                    sellers.put(key, changes(section));
                }
            });
            return new RuleSettings(everywhere, sellers);
        }
    }

    /// Asking for every known rule makes the section name the nearest one for a mistyped id.
    private Changes changes(Section section) {
        var changes = new LinkedHashMap<RuleId, Change>();
        for (var rule : RuleCatalogue.values()) {
            var name = rule.id().text();
            if (!rule.isOfTheBook()) {
                refuse(section, name, "is not set here, but by buyers.authentication in postern.yaml");
            } else if (section.has(name)) {
                var change = section.section(name);
                if (Set.of("until").containsAll(change.keys())) {
                    section.warn(name, "changes nothing");
                }
                changes.put(rule.id(), checked(change, change(change, rule), rule));
            }
        }
        return new Changes(shadow(section), changes);
    }

    private static Change checked(Section section, Change change, RuleCatalogue rule) {
        change.severity().ifPresent(severity -> {
            if (severity != Severity.REJECT && severity != Severity.HOLD && rule == RuleCatalogue.SENDER_UNREGISTERED) {
                section.warn("severity", "lets anyone who reaches the listener write in the seller's name");
            }
        });
        return change;
    }

    private Change change(Section section, RuleCatalogue rule) {
        try (section) {
            var severity = section.has("severity")
                    ? Optional.of(section.choice("severity", Severity.class, Severity.REJECT))
                    : Optional.<Severity>empty();
            return new Change(severity, shadow(section, rule), allow(section, rule), until(section));
        }
    }

    private static Optional<Boolean> shadow(Section section) {
        return section.has(SHADOW) ? Optional.of(section.flag(SHADOW, false)) : Optional.empty();
    }

    private static Optional<Boolean> shadow(Section section, RuleCatalogue rule) {
        if (rule.mayBeInShadow()) {
            return shadow(section);
        }
        refuse(section, SHADOW, "is not for this rule: " + rule.id() + " guards the gateway itself");
        return Optional.empty();
    }

    private static List<String> allow(Section section, RuleCatalogue rule) {
        return switch (rule.allows()) {
            case NOTHING -> {
                refuse(section, ALLOW, "is not for this rule: " + rule.id() + " has no allow-list");
                yield List.of();
            }
            case HOSTS -> hosts(section);
            case PHRASES -> phrases(section);
            case FILE_TYPES -> fileTypes(section);
        };
    }

    /// What has no word would match every sentence.
    private static List<String> phrases(Section section) {
        var phrases = section.texts(ALLOW);
        for (var entry : phrases) {
            if (Wording.words(entry).isEmpty()) {
                section.wrong(ALLOW, "holds \"" + entry + "\", must hold phrases of words");
            } else if (LIST_SIGNS.matcher(entry).find()) {
                section.wrong(
                        ALLOW,
                        "holds \"" + entry + "\": here the signs of word lists mean nothing, write the words alone");
            }
        }
        return phrases;
    }

    private static List<String> fileTypes(Section section) {
        var types = section.texts(ALLOW);
        var words =
                Arrays.stream(FileType.values()).map(FileType::word).distinct().toList();
        for (var entry : types) {
            if (!words.contains(entry)) {
                section.wrong(ALLOW, "holds \"" + entry + "\", must hold kinds of files: " + String.join(", ", words));
            }
        }
        return types;
    }

    /// What is no host would never match, and nobody would know why.
    private static List<String> hosts(Section section) {
        var hosts = section.texts(ALLOW);
        for (var entry : hosts) {
            if (!HOST.matcher(entry.strip()).matches()) {
                section.wrong(ALLOW, "holds \"" + entry + "\", must hold hosts such as shop.example");
            }
        }
        return hosts;
    }

    /// A key that is refused is only asked for where it stands, so that it is not named among those
    /// known here.
    private static void refuse(Section section, String key, String why) {
        if (section.keys().contains(key) && section.has(key)) {
            section.wrong(key, why);
        }
    }

    private Optional<LocalDate> until(Section section) {
        var until = section.parsed("until", "a day such as 2026-12-31", RulesFile::day);
        until.filter(today::isAfter)
                .ifPresent(day -> section.warn("until", "is over: since then the change holds no longer"));
        return until;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
