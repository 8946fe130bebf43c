package dev.postern.reading;

/// All who open files were at work, and none got free in time. The mail is not at fault and may come again.
public final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BusyException(String message) {
        super(message);
    }
}
