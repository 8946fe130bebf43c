package dev.postern.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes out of a text what differs from run to run: queue ids, aliases, return paths, times, signatures, each
/// replaced by a name and a number, the same for the same value.
final class Plain {

    private static final List<Pattern> RANDOM = List.of(
            named("SIGNATURE", "(?<=\tb=)[A-Za-z0-9+/=\\s]+?(?=\n[A-Z])"),
            named("BODY-HASH", "(?<=\tbh=)[A-Za-z0-9+/]{43}="),
            named("TIME", "(?<=; t=)\\d{10}(?=;)"),
            named("RETURN-PATH", "b\\+[0-9a-z]{16}-[0-9a-z]{24}(?=@)"),
            named("ALIAS", "\\b[a-z2-7]{26}(?=@)"),
            named("MESSAGE-ID", "\\b[th][a-z2-7]{20,}(?=@)"),
            named("QUEUE-ID", "\\b[0-9A-HJKMNP-TV-Z]{16}\\b"),
            named("BOUNDARY", "(?<=boundary=\")[^\"]+"),
            named("FILE", "new/[0-9A-Za-z._]+"),
            named(
                    "DATE",
                    "20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d|(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{1,2} [A-Z][a-z]{2} 20\\d\\d \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}"));

    private final List<List<String>> seen = new ArrayList<>();

    Plain() {
        RANDOM.forEach(pattern -> seen.add(new ArrayList<>()));
    }

    private static Pattern named(String name, String expression) {
        return Pattern.compile("(?<" + name.replace("-", "") + ">" + expression + ")");
    }

    String text(String text) {
        var plain = text.replace("\r\n", "\n");
        for (var i = 0; i < RANDOM.size(); i++) {
            var values = seen.get(i);
            var name = RANDOM.get(i).namedGroups().keySet().iterator().next();
            plain = RANDOM.get(i).matcher(plain).replaceAll(match -> {
                if (!values.contains(match.group())) {
                    values.add(match.group());
                }
                return name.equals("DATE") || name.equals("TIME")
                        ? name
                        : name + "-" + (values.indexOf(match.group()) + 1);
            });
        }
        return plain;
    }
}
