package dev.postern.orders;

import dev.postern.mail.Address;
import dev.postern.mail.OrderId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The order book of a deployment, read from report files.
///
/// Orders are placed while the gateway runs: what is not known is looked for in the files once more, if they
/// changed since. An order once known stays known, also when its file is being written anew.
public final class OrderBook implements Orders {

    private static final Logger LOG = LoggerFactory.getLogger(OrderBook.class);
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos();
    private static final int MOST_LOGGED = 20;

    private final OrderSettings settings;
    private final Set<String> sellers;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Snapshot current;
    private volatile long nextLook = System.nanoTime();
    private List<Stamp> stamps;

    /// What tells that a file is another one than before.
    private record Stamp(Path file, long modified, long size) {

        static Stamp of(Path file) {
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(file, attributes.lastModifiedTime().toMillis(), attributes.size());
            } catch (IOException e) {
                return new Stamp(file, 0, -1);
            }
        }
    }

    private OrderBook(OrderSettings settings, Set<String> sellers) {
        this.settings = settings;
        this.sellers = Set.copyOf(sellers);
        this.stamps = stamps();
        this.current = Snapshot.read(settings, sellers, Snapshot.NONE);
    }

    /// Reads every report that is there; what could not be read is among [#errors()].
    ///
    /// @param sellers the keys of `sellers.yaml`
    public static OrderBook load(OrderSettings settings, Set<String> sellers) {
        return new OrderBook(settings, sellers);
    }

    @Override
    public Mode mode() {
        return current.mode();
    }

    @Override
    public Optional<Order> find(OrderId id) {
        var known = Optional.ofNullable(current.orders().get(id));
        return known.isEmpty() && lookAgain()
                ? Optional.ofNullable(current.orders().get(id))
                : known;
    }

    @Override
    public List<Order> of(String seller, Address buyer) {
        var customer = Snapshot.Customer.of(seller, buyer);
        var known = current.byBuyer().getOrDefault(customer, List.of());
        return known.isEmpty() && lookAgain() ? current.byBuyer().getOrDefault(customer, List.of()) : known;
    }

    @Override
    public List<Adjustment> adjustments(OrderId id) {
        var known = current.adjustments().getOrDefault(id, List.of());
        return known.isEmpty() && lookAgain() ? current.adjustments().getOrDefault(id, List.of()) : known;
    }

    @Override
    public boolean hasAdjustments() {
        return current.hasAdjustments();
    }

    /// Every order that is known now, by its ID.
    public List<Order> all() {
        return current.orders().values().stream()
                .sorted(Comparator.comparing(Order::id))
                .toList();
    }

    /// How many orders are known.
    public int size() {
        return current.orders().size();
    }

    /// What could not be understood. No text of it holds a mail address.
    public List<RowError> errors() {
        return current.errors();
    }

    /// Whether there is something new.
    private boolean lookAgain() {
        if (System.nanoTime() - nextLook < 0 || !looking.tryLock()) {
            return false;
        }
        try {
            var now = stamps();
            nextLook = System.nanoTime() + BETWEEN_LOOKS;
            if (now.equals(stamps)) {
                return false;
            }
            current = Snapshot.read(settings, sellers, current);
            stamps = now;
            LOG.info("the order reports changed and were read again: {} orders", size());
            errors().stream().limit(MOST_LOGGED).forEach(error -> LOG.warn("{}", error));
            return true;
        } finally {
            looking.unlock();
        }
    }

    private List<Stamp> stamps() {
        return Stream.concat(settings.reports().stream(), settings.adjustments().stream())
                .map(Stamp::of)
                .toList();
    }
}
