package dev.postern.admin;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// The pages' templates, on jte; compiled with the program, so that nothing is compiled at run time.
/// The templates escape all that they are given.
final class Pages {

    private static final String PACKAGE = "dev.postern.admin.pages";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

    String home(HomeView home) {
        return render("home.jte", Map.of("home", home));
    }

    /// All records of one order or one mail.
    String timeline(String kind, String name, List<Row> rows) {
        return render("timeline.jte", Map.of("kind", kind, "name", name, "rows", rows));
    }

    /// A page that is not there.
    String missing(String what) {
        return render("missing.jte", Map.of("what", what));
    }

    /// A file that pages refer to.
    static String asset(String name) {
        try (var stream = Pages.class.getResourceAsStream("assets/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String render(String template, Map<String, Object> parameters) {
        var page = new StringOutput();
        templates.render(template, parameters, page);
        return page.toString();
    }
}
