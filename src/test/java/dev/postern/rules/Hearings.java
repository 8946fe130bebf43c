package dev.postern.rules;

import dev.postern.rules.judge.Judge;
import dev.postern.rules.words.Lexicon;
import dev.postern.rules.words.Wording;
import java.util.Set;

/// Brings mails before a rule, with the word lists that ship.
public final class Hearings {

    public static final Lexicon LEXICON = Lexicon.shipped();

    public static final Judge JUDGE = Judge.trained();

    private Hearings() {}

    public static Hearing of(Case mail) {
        return of(mail, Set.of());
    }

    public static Hearing of(Case mail, Set<String> allowed) {
        var wording = Wording.of(mail.reading(), mail.who().seller(), mail.products(), LEXICON);
        return new Hearing(mail, wording, JUDGE.on(wording), allowed);
    }
}
