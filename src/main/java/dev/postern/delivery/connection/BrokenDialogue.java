package dev.postern.delivery.connection;

import dev.postern.mail.StatusCode;

/// The dialogue with a server ended before it said what becomes of the mail: the mail is tried again.
public final class BrokenDialogue extends Exception {

    private static final long serialVersionUID = 1;

    private final transient StatusCode status;
    private final boolean ofTls;

    public BrokenDialogue(String status, String what) {
        this(StatusCode.of(status), what, false);
    }

    private BrokenDialogue(StatusCode status, String what, boolean ofTls) {
        super(what, null, false, false);
        this.status = status;
        this.ofTls = ofTls;
    }

    /// The server gives up on the connection or does not want to speak to us: that says nothing about
    /// a mail, so it is transient even where the code is not.
    static BrokenDialogue by(ServerReply reply) {
        return new BrokenDialogue(
                reply.transientFailure() ? reply.status() : StatusCode.of("4.3.2"), reply.text(), false);
    }

    public static BrokenDialogue unexpected(ServerReply reply, String command) {
        return new BrokenDialogue("4.5.0", "unexpected reply to " + command + ": " + reply.text());
    }

    /// The two sides did not come to speak TLS.
    static BrokenDialogue tls(String what) {
        return new BrokenDialogue(StatusCode.of("4.7.5"), "no TLS: " + what, true);
    }

    /// Whether it might have gone well without TLS.
    boolean isOfTls() {
        return ofTls;
    }

    /// Of class 4.
    public StatusCode status() {
        return status;
    }

    /// What happened, or what the server said, as it came.
    public String what() {
        return String.valueOf(getMessage());
    }
}
