package dev.postern.rules;

import java.util.List;

/// One sentence of how to mend a mail: a key and its arguments. `notice` words it, in the language
/// of the reader.
///
/// @param key an entry of the advice texts, such as `link.website`; [RuleCatalogue] tells the meaning
///     of the arguments
public record Advice(String key, List<String> arguments) {

    public Advice {
        arguments = List.copyOf(arguments);
    }

    public static Advice of(String key, String... arguments) {
        return new Advice(key, List.of(arguments));
    }
}
