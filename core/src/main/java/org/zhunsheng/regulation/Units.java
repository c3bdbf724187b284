package org.zhunsheng.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.text.Chars;

/** The vocabulary of units: what a word counts, and which words only look like units. */
public final class Units {
    private static final String WRONG = "wrong";
    private static final String PER = "/";
    private static final int LONGEST = 16;

    private final Map<String, Unit> known = new HashMap<>();
    private final Map<String, String> right = new HashMap<>();

    Units(RegulationFile file) {
        file.entries().forEach((key, value) -> {
            if (key.equals(WRONG)) {
                file.entries(value).forEach((word, wrong) -> file.words(wrong).forEach(w -> right.put(w, word)));
            } else if (value instanceof Map<?, ?>) {
                Dimension dimension = Dimension.valueOf(key);
                file.entries(value).forEach((word, factor) -> put(word, dimension, file.decimal(factor)));
            } else {
                file.words(value).forEach(word -> put(word, Dimension.valueOf(key), BigDecimal.ONE));
            }
        });
    }

    private void put(String word, Dimension dimension, BigDecimal factor) {
        known.put(word, new Unit(word, word, dimension, factor, List.of()));
    }

    /** The unit that a printed text is; of unknown dimension where the vocabulary does not have it. */
    public Unit of(@Nullable String printed) {
        String text = printed == null ? "" : Chars.squeeze(printed);
        if (text.isEmpty()) {
            return Unit.NONE;
        }
        Unit whole = known.get(text);
        if (whole != null) {
            return whole;
        }
        String word = right.get(text);
        if (word != null) {
            Unit meant = of(word);
            return new Unit(text, word, meant.dimension(), meant.factor(), List.of());
        }
        Unit parted = text.length() <= LONGEST ? parted(text) : null;
        return parted != null ? parted : new Unit(text, text, Dimension.UNKNOWN, BigDecimal.ONE, List.of());
    }

    /** 元/人·年, 元每人: an amount for each of something; 台(套): one word with another that may stand for it. */
    private @Nullable Unit parted(String text) {
        String[] parts = text.replace("每", PER).split("[/·.]", -1);
        if (parts.length > 1 && !parts[0].isEmpty()) {
            Unit amount = of(parts[0]);
            List<String> denominators = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                if (!parts[i].isEmpty()) {
                    denominators.add(of(parts[i]).word());
                }
            }
            return amount.dimension() == Dimension.UNKNOWN
                    ? null
                    : new Unit(text, amount.word(), amount.dimension(), amount.factor(), denominators);
        }
        int bracket = text.indexOf('(');
        Unit first = bracket > 0 ? known.get(text.substring(0, bracket)) : null;
        return first == null ? null : new Unit(text, text, first.dimension(), first.factor(), List.of());
    }
}
