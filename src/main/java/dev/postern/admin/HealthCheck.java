package dev.postern.admin;

import java.util.Optional;
import java.util.function.Supplier;

/// A part of the gateway that may fail while others work.
public interface HealthCheck {

    /// What the part is called, such as `store`.
    String part();

    /// What is wrong with it, in a few words for the operator; empty if nothing is.
    Optional<String> trouble();

    /// Whether mail may not be sent to the gateway while it is in trouble; what else is wrong is a remark.
    boolean isNeeded();

    /// Of a part without which there is no mail.
    static HealthCheck of(String part, Supplier<Optional<String>> trouble) {
        return of(part, true, trouble);
    }

    /// Of a part without which the gateway works, but not as well.
    static HealthCheck remark(String part, Supplier<Optional<String>> trouble) {
        return of(part, false, trouble);
    }

    private static HealthCheck of(String part, boolean needed, Supplier<Optional<String>> trouble) {
        return new HealthCheck() {
            @Override
            public String part() {
                return part;
            }

            @Override
            public Optional<String> trouble() {
                return trouble.get();
            }

            @Override
            public boolean isNeeded() {
                return needed;
            }
        };
    }
}
