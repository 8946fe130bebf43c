package dev.postern.admin;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the gateway is ready, and if not, which parts are not.
///
/// @param status `ready` or `not ready`
/// @param remarks on what works less well than it could
record Health(String status, List<Trouble> troubles, List<Trouble> remarks) {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    record Trouble(String part, String trouble) {}

    static Health of(List<HealthCheck> checks) {
        var troubles = look(checks, true);
        return new Health(troubles.isEmpty() ? "ready" : "not ready", troubles, look(checks, false));
    }

    private static List<Trouble> look(List<HealthCheck> checks, boolean needed) {
        return checks.stream()
                .filter(check -> check.isNeeded() == needed)
                .flatMap(check -> look(check).stream())
                .toList();
    }

    boolean ready() {
        return troubles.isEmpty();
    }

    private static List<Trouble> look(HealthCheck check) {
        try {
            return check.trouble().map(text -> new Trouble(check.part(), text)).stream()
                    .toList();
        } catch (RuntimeException e) {
            LOG.warn("health check {} failed", check.part(), e);
            return List.of(new Trouble(check.part(), "could not be checked"));
        }
    }
}
