package org.zhunsheng.reading.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.SourceText;
import org.zhunsheng.reading.source.SourceDocument;

/**
 * A reading together with what became of every character, which the product itself does not hand out.
 *
 * @param reading the result, or {@code null} where nothing was found
 * @param sources every text of the source with its account
 */
public record AccountOfReading(@Nullable Reading reading, List<SourceText> sources) {

    /** Reads as {@link Extractor} does, and keeps the account. */
    public static AccountOfReading of(SourceDocument source) {
        Labels labels = Labels.of(null);
        Flow flow = Flow.of(source, labels);
        DocumentDraft draft = new FormReader(flow, labels).read();
        boolean found = !draft.projects.isEmpty() || !draft.programmes.isEmpty();
        Reading reading =
                found ? new DocumentAssembler(flow, labels, draft).assemble(source.name(), source.uncomputed()) : null;
        boolean says = reading != null && DocumentAssembler.saysAnything(reading.document());
        return new AccountOfReading(says ? reading : null, flow.sources());
    }
}
