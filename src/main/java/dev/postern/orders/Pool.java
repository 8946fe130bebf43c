package dev.postern.orders;

import java.util.HashMap;
import java.util.Map;

/// One copy of each text that many orders share, while a book is being loaded.
final class Pool {

    private final Map<String, String> texts = new HashMap<>();

    String one(String text) {
        var first = texts.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
