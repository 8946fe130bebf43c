package dev.postern.gateway.desk;

import org.jspecify.annotations.Nullable;

/// A line of the socket's protocol from the gateway: one of the three is set. The last has the code.
record Message(
        @Nullable String line,
        @Nullable String remark,
        @Nullable Integer code) {

    static Message ofLine(String text) {
        return new Message(text, null, null);
    }

    static Message ofRemark(String text) {
        return new Message(null, text, null);
    }

    static Message ofCode(int code) {
        return new Message(null, null, code);
    }
}
