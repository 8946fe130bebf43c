package dev.postern.rules.notice.fact;

import dev.postern.orders.Order;
import dev.postern.rules.words.Sentence;
import dev.postern.rules.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The items of orders, found in sentences by the telling words of their names: who bought a "Winter
/// quilt 220 x 240 cm" reads of "the quilt".
public final class OrderedProducts {

    private static final int SHORTEST = 3;

    /// What a name and any other text may share.
    private static final Set<String> COMMON = Set.copyOf(Wording.stems(
            "set pack piece pieces pcs size small medium large big mini black white red blue green grey gray brown "
                    + "beige sand gold silver pink colour colors metal steel wood wooden plastic glass cotton leather home kids "
                    + "men women baby winter summer power water electric original model type smart super extra pro plus max "
                    + "with without for and the saudi arabia طقم قطعه قطع حجم صغير كبير وسط اسود ابيض احمر ازرق اخضر رمادي بني بيج "
                    + "ذهبي فضي وردي لون الوان معدن خشب خشبي بلاستيك زجاج قطن جلد منزلي اطفال رجالي نسائي شتوي صيفي كهربائي ماء "
                    + "اصلي موديل نوع ذكي متر لتر سم مع بدون على من"));

    private record Known(Order.Item item, Set<String> telling, String sku) {}

    private final List<Known> known;

    private OrderedProducts(List<Known> known) {
        this.known = List.copyOf(known);
    }

    public static OrderedProducts of(List<Order> orders) {
        return new OrderedProducts(orders.stream()
                .flatMap(order -> order.items().stream())
                .map(item -> new Known(item, telling(item.product()), item.sku().toLowerCase(Locale.ROOT)))
                .toList());
    }

    private static Set<String> telling(String name) {
        var stems = Wording.stems(name).stream()
                .filter(stem -> stem.length() >= SHORTEST && stem.chars().noneMatch(Character::isDigit))
                .collect(Collectors.toUnmodifiableSet());
        var telling = stems.stream()
                .filter(stem -> !COMMON.contains(stem) && !PlainWords.has(stem))
                .collect(Collectors.toUnmodifiableSet());
        return telling.isEmpty() ? stems : telling;
    }

    /// Those a sentence names; of items that share words, the ones of which it names the largest part.
    public List<Order.Item> namedIn(Sentence sentence) {
        var stems = stems(sentence);
        var best = 0.0;
        var named = new ArrayList<Order.Item>();
        for (var candidate : known) {
            var share = share(candidate, sentence, stems);
            if (share > best) {
                named.clear();
                best = share;
            }
            if (share > 0 && share == best) {
                named.add(candidate.item());
            }
        }
        return named;
    }

    private static double share(Known candidate, Sentence sentence, Set<String> stems) {
        if (candidate.sku().length() > SHORTEST && sentence.text().contains(candidate.sku())) {
            return 1;
        }
        var common = candidate.telling().stream().filter(stems::contains).count();
        return candidate.telling().isEmpty()
                ? 0
                : (double) common / candidate.telling().size();
    }

    private static Set<String> stems(Sentence sentence) {
        return Set.copyOf(Wording.stems(sentence.text()));
    }

    public boolean isEmpty() {
        return known.isEmpty();
    }
}
