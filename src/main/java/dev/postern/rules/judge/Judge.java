package dev.postern.rules.judge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.postern.rules.words.Sentence;
import dev.postern.rules.words.Utterance;
import dev.postern.rules.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// The statistical judge. Safe for many threads; the same words get the same vote for ever.
public final class Judge {

    /// About as many sentences as the word lists remember.
    private static final int MOST_KEPT = 20_000;

    private final Model model;

    /// As long as the words are remembered, so are the votes on them.
    private final Cache<Utterance, Ballot> ballots = Caffeine.newBuilder()
            .weakKeys()
            .maximumSize(MOST_KEPT)
            .executor(Runnable::run)
            .build();

    Judge(Model model) {
        this.model = model;
    }

    /// The judge that the build trained.
    public static Judge trained() {
        try (var in = Judge.class.getResourceAsStream("judge.model")) {
            if (in == null) {
                throw new IllegalStateException("no judge.model: the build's process-classes phase makes it");
            }
            return new Judge(Model.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its votes on what a mail says; each is worked out when asked for.
    public Votes on(Wording wording) {
        return new Votes(this::ballot, wording);
    }

    private Ballot ballot(Sentence sentence) {
        return ballots.get(sentence.utterance(), words -> new Ballot(model, sentence));
    }

    /// The words that spoke most for a label in a text, the weightiest first.
    public List<String> reasons(List<Sentence> text, Label label, int most) {
        var weights = new HashMap<String, Float>();
        for (var sentence : text) {
            Sight.of(
                    sentence,
                    sentence.from(),
                    sentence.to(),
                    (row, what, more) -> weights.merge(
                            more.isEmpty() ? what : what + ' ' + more, model.weight(row, label), Float::sum));
        }
        var names = new ArrayList<>(weights.keySet());
        names.removeIf(name -> weights.getOrDefault(name, 0f) <= 0);
        names.sort(Comparator.comparingDouble((String name) -> -weights.getOrDefault(name, 0f))
                .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(names.subList(0, Math.min(most, names.size())));
    }
}
