package dev.postern.rules;

import dev.postern.rules.Rule.Violation;
import dev.postern.rules.words.Hit;
import dev.postern.rules.words.Sentence;
import dev.postern.rules.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a rule of wording holds against a mail, sentence by sentence.
///
/// The same words are named once, though they stand in both alternatives of a mail. What the buyer
/// wrote and the mail quotes is only noted. A sentence with a phrase of the allow-list passes.
public final class Objections {

    /// More are not worth anybody's time.
    private static final int MOST = 20;

    private final List<String> allowed;
    private final List<Violation> all = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    public Objections(Hearing hearing) {
        this.allowed = hearing.allowed().stream().map(Wording::words).toList();
    }

    /// Objects to the words of a hit.
    public void add(Sentence sentence, Hit hit, Advice advice) {
        if (all.size() < MOST && !isAllowed(sentence) && named.add(text(sentence, hit))) {
            var onlyNoted = !sentence.said().isSenders();
            all.add(new Violation(sentence.place(hit), sentence.excerpt(hit), advice, onlyNoted));
        }
    }

    /// Objects to a sentence as a whole.
    public void add(Sentence sentence, Advice advice) {
        add(sentence, sentence.whole(), advice);
    }

    private boolean isAllowed(Sentence sentence) {
        if (allowed.isEmpty()) {
            return false;
        }
        var words = " " + sentence.folded() + " ";
        return allowed.stream().anyMatch(phrase -> words.contains(" " + phrase + " "));
    }

    private static String text(Sentence sentence, Hit hit) {
        var text = new StringBuilder();
        for (var i = hit.from(); i < hit.to(); i++) {
            text.append(sentence.word(i)).append(' ');
        }
        return text.toString();
    }

    public List<Violation> all() {
        return List.copyOf(all);
    }
}
