package org.zhunsheng.issuing.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Weight;

/**
 * The names of one kind of thing: of a project, of an indicator. A name stands for a value, or for a list of things that
 * have names of their own.
 *
 * @param <T> the kind of thing
 */
public final class Names<T> {
    private final Map<String, BiFunction<T, FormWords, @Nullable Value>> values = new LinkedHashMap<>();
    private final Map<String, Listing<T, ?>> lists = new LinkedHashMap<>();

    private record Listing<T, U>(Names<U> names, BiFunction<T, FormWords, List<U>> items) {
        List<Scope> scopes(T subject, Scope outer) {
            List<U> found = items.apply(subject, outer.words());
            List<Scope> scopes = new ArrayList<>(found.size());
            for (int i = 0; i < found.size(); i++) {
                scopes.add(outer.inner(names, found.get(i), i + 1));
            }
            return scopes;
        }
    }

    Names<T> value(String name, BiFunction<T, FormWords, @Nullable Value> value) {
        values.put(name, value);
        return this;
    }

    Names<T> text(String name, Function<T, @Nullable String> text) {
        return value(name, (subject, words) -> words(text.apply(subject)));
    }

    Names<T> amount(String name, Function<T, @Nullable Money> amount) {
        return value(name, (subject, words) -> {
            Money money = amount.apply(subject);
            return money == null ? null : new Value.Amount(money);
        });
    }

    Names<T> number(String name, Function<T, @Nullable BigDecimal> number) {
        return value(name, (subject, words) -> {
            BigDecimal figure = number.apply(subject);
            return figure == null ? null : new Value.Figure(figure);
        });
    }

    Names<T> points(String name, Function<T, @Nullable Weight> points) {
        return number(name, subject -> {
            Weight weight = points.apply(subject);
            return weight == null ? null : weight.points();
        });
    }

    /** Takes in the names of a part, behind its own name and a full stop. */
    <U> Names<T> part(String name, Names<U> names, Function<T, @Nullable U> part) {
        return take(name + ".", names, part);
    }

    /** Takes in the names of what a thing is made from, as its own. */
    <U> Names<T> whole(Names<U> names, Function<T, @Nullable U> whole) {
        return take("", names, whole);
    }

    private <U> Names<T> take(String before, Names<U> names, Function<T, @Nullable U> part) {
        names.values.forEach((name, value) -> value(before + name, (subject, words) -> {
            U found = part.apply(subject);
            return found == null ? null : value.apply(found, words);
        }));
        names.lists.forEach((name, listing) -> inPart(before + name, listing, part));
        return this;
    }

    private <U, V> void inPart(String name, Listing<U, V> listing, Function<T, @Nullable U> part) {
        list(name, listing.names(), (subject, words) -> {
            U found = part.apply(subject);
            return found == null ? List.of() : listing.items().apply(found, words);
        });
    }

    <U> Names<T> list(String name, Names<U> names, Function<T, List<U>> items) {
        return list(name, names, (subject, words) -> items.apply(subject));
    }

    <U> Names<T> list(String name, Names<U> names, BiFunction<T, FormWords, List<U>> items) {
        lists.put(name, new Listing<>(names, items));
        return this;
    }

    static @Nullable Value words(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new Value.Words(text);
    }

    /** The names that stand for values. */
    public Set<String> values() {
        return values.keySet();
    }

    /** The names that stand for lists. */
    public Set<String> lists() {
        return lists.keySet();
    }

    /** The names within a list, or {@code null} where there is no such list. */
    public @Nullable Names<?> within(String list) {
        Listing<T, ?> listing = lists.get(list);
        return listing == null ? null : listing.names();
    }

    @Nullable
    Value find(String name, T subject, FormWords words) {
        BiFunction<T, FormWords, @Nullable Value> value = values.get(name);
        return value == null ? null : value.apply(subject, words);
    }

    @Nullable
    List<Scope> items(String name, T subject, Scope outer) {
        Listing<T, ?> listing = lists.get(name);
        return listing == null ? null : listing.scopes(subject, outer);
    }
}
