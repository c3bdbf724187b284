package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceDocument;
import org.zhunsheng.text.Chars;

/**
 * A reading with the account of what each character of its source turned out to be, cut into stretches.
 *
 * @param reading what was read
 * @param stretches the source in order, cut where the use of its characters changes; without blank stretches
 */
public record Account(Reading reading, List<Stretch> stretches) {

    /**
     * Neighbouring characters of one source text that were used alike.
     *
     * @param text as the source has it
     */
    public record Stretch(SourceText.Use use, String text, Place place) {
        /** Folded and without white space. */
        public String squeezed() {
            return Chars.squeeze(text);
        }

        @Override
        public String toString() {
            return place.describe() + " " + Chars.clean(text);
        }
    }

    /**
     * Reads a source as the reader does, and keeps the account.
     *
     * @throws ReadingException where nothing in it is a performance table
     */
    public static Account of(SourceDocument source) throws ReadingException {
        AccountOfReading account = AccountOfReading.of(source);
        if (account.reading() == null) {
            throw ReadingException.notPerformance(source.name());
        }
        return new Account(account.reading(), stretches(account.sources()));
    }

    /** Texts cut where the use of their characters changes. */
    public static List<Stretch> stretches(List<SourceText> sources) {
        List<Stretch> stretches = new ArrayList<>();
        sources.forEach(text -> cut(text, stretches));
        return List.copyOf(stretches);
    }

    private static void cut(SourceText text, List<Stretch> stretches) {
        String raw = text.raw();
        int from = 0;
        for (int i = 1; i <= raw.length(); i++) {
            boolean ends = i == raw.length() || text.useAt(i) != text.useAt(from);
            if (ends && !Chars.isBlank(raw.substring(from, i))) {
                stretches.add(new Stretch(text.useAt(from), raw.substring(from, i), text.placeAt(from)));
            }
            from = ends ? i : from;
        }
    }

    /** The stretches of one use. */
    public List<Stretch> of(SourceText.Use use) {
        return stretches.stream().filter(stretch -> stretch.use() == use).toList();
    }
}
