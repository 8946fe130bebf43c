package dev.postern.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Chooses what is planted and remembers where.
final class Planter {

    /// Message-IDs have numbers in them.
    private static final Pattern ID = Pattern.compile("^[0-9A-Z]");

    private final RandomGenerator random;
    private final List<String> words;
    private final Spelling spelling;
    private final List<String> places = new ArrayList<>();

    Planter(RandomGenerator random, List<String> words) {
        this.random = random;
        this.words = List.copyOf(words);
        this.spelling = new Spelling(random);
    }

    List<String> places() {
        return places;
    }

    String word(String place) {
        places.add(place);
        return words.get(random.nextInt(words.size()));
    }

    /// One that is an address.
    String address(String place) {
        places.add(place);
        var addresses = words.stream()
                .filter(word -> word.contains("@") && !ID.matcher(word).find())
                .toList();
        return addresses.get(random.nextInt(addresses.size()));
    }

    String ascii(String place) {
        return said(place, spelling.ascii(word("")));
    }

    String unicode(String place) {
        return said(place, spelling.unicode(word("")));
    }

    String markup(String place) {
        return said(place, spelling.markup(word("")));
    }

    private String said(String place, Spelling.Spelled spelled) {
        places.set(places.size() - 1, place + " / " + spelled.how());
        return spelled.text();
    }
}
