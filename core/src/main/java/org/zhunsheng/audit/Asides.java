package org.zhunsheng.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhunsheng.model.Aside;

/** What the source of a document prints beside its values, by where it stands. Most documents have nothing of the kind. */
public final class Asides {
    private final Map<String, List<Aside>> byPointer = new HashMap<>();

    Asides(List<Aside> all) {
        for (Aside aside : all) {
            byPointer
                    .computeIfAbsent(aside.pointer(), pointer -> new ArrayList<>(1))
                    .add(aside);
        }
    }

    /** Whether there is none at all; to be asked first, because a place in words is dear. */
    public boolean isEmpty() {
        return byPointer.isEmpty();
    }

    /** What of a kind is printed at a field. */
    public List<String> at(Where where, Aside.Kind kind) {
        return byPointer.getOrDefault(where.pointer(), List.of()).stream()
                .filter(aside -> aside.kind() == kind)
                .map(Aside::text)
                .toList();
    }
}
