package dev.postern.mail;

import java.util.List;

/// The one check that all kinds of [Reply] share.
final class Replies {

    private Replies() {}

    static void check(int kind, int code, StatusCode status, List<String> lines) {
        if (code / 100 != kind || status.kind() != kind || lines.isEmpty()) {
            throw new IllegalArgumentException("a reply of class " + kind + " cannot say " + code + " " + status);
        }
    }
}
