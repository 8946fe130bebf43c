package dev.postern.config;

import java.util.ArrayList;
import java.util.List;

/// All mistakes of one reading of the configuration; one look shows them all.
public final class Mistakes {

    private final List<Mistake> found = new ArrayList<>();

    public void error(String file, int line, String text) {
        found.add(new Mistake(file, line, text, true));
    }

    public void warning(String file, int line, String text) {
        found.add(new Mistake(file, line, text, false));
    }

    /// In the order of files and lines.
    public List<Mistake> all() {
        return found.stream().sorted(Mistake.BY_PLACE).toList();
    }

    public boolean fatal() {
        return found.stream().anyMatch(Mistake::fatal);
    }
}
