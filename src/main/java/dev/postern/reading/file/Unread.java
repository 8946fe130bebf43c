package dev.postern.reading.file;

/// A file, or what is left of it, cannot be read.
public final class Unread extends Exception {

    private static final long serialVersionUID = 1;

    private final String what;

    /// @param what a key of `Trouble`
    /// @param detail for the sender, such as the limit that is passed
    public Unread(String what, String detail) {
        super(detail);
        this.what = what;
    }

    public static Unread corrupt(String detail) {
        return new Unread("corrupt", detail);
    }

    public static Unread encrypted() {
        return new Unread("encrypted", "a password");
    }

    String what() {
        return what;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
