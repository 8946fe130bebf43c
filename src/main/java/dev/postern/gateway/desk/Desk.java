package dev.postern.gateway.desk;

import java.util.Map;
import java.util.TreeMap;

/// Does errands: each by whoever is in charge of its name.
@FunctionalInterface
public interface Desk {

    /// It was done, or there was nothing to do.
    int FINE = 0;

    /// The answer is no.
    int NO = 1;

    /// It could not be done.
    int FAILED = 2;

    /// Does an errand, whatever it is; while it does, it answers line by line.
    ///
    /// @return the exit code of the command that asked
    int run(Errand errand, Answer answer);

    /// A desk where each name has its own.
    static Desk of(Map<String, Desk> byName) {
        var known = new TreeMap<>(byName);
        return (errand, answer) -> {
            var desk = known.get(errand.name());
            if (desk == null) {
                answer.remark("this gateway knows no errand \"" + errand.name() + "\", only " + known.keySet());
                return FAILED;
            }
            return desk.run(errand, answer);
        };
    }
}
