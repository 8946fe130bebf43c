package dev.postern.store;

import java.io.Serial;

/// The database did not do what it was asked; nothing of the change is kept.
public class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    public StoreException(String message) {
        super(message);
    }

    /// There is no room left on the disk, or the configured size is reached.
    public static final class Full extends StoreException {

        @Serial
        private static final long serialVersionUID = 1;

        public Full(Throwable cause) {
            super("the store is full", cause);
        }
    }

    /// Another gateway has this store open.
    public static final class Locked extends StoreException {

        @Serial
        private static final long serialVersionUID = 1;

        public Locked(String message) {
            super(message);
        }
    }
}
