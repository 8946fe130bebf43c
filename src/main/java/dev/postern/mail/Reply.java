package dev.postern.mail;

import java.util.List;

/// The answer to a command or to a whole mail. Its type and its code cannot disagree.
///
/// @see ReplyText how it is written on the wire
public sealed interface Reply {

    int code();

    StatusCode status();

    /// One text a line, without codes; at least one.
    List<String> lines();

    /// The mail is ours now (2xx).
    record Accept(int code, StatusCode status, List<String> lines) implements Reply {
        public Accept {
            Replies.check(2, code, status, lines);
        }
    }

    /// Not now; the client keeps the mail and tries again (4xx).
    record Defer(int code, StatusCode status, List<String> lines) implements Reply {
        public Defer {
            Replies.check(4, code, status, lines);
        }
    }

    /// Never as it stands (5xx).
    record Refuse(int code, StatusCode status, List<String> lines) implements Reply {
        public Refuse {
            Replies.check(5, code, status, lines);
        }
    }

    static Accept accept(String status, String line) {
        return new Accept(250, StatusCode.of(status), List.of(line));
    }

    static Defer defer(int code, String status, String line) {
        return new Defer(code, StatusCode.of(status), List.of(line));
    }

    static Refuse refuse(int code, String status, String line) {
        return new Refuse(code, StatusCode.of(status), List.of(line));
    }
}
