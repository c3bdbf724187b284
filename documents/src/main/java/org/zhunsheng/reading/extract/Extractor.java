package org.zhunsheng.reading.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.Reading;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceDocument;
import org.zhunsheng.reading.source.Uncomputed;

/** The way from a source to the model: labels find their regions, regions become the model. */
public final class Extractor {

    /**
     * Understands a source.
     *
     * @throws ReadingException where nothing in it is a performance table
     */
    public Reading read(SourceDocument source, @Nullable String region) throws ReadingException {
        return understand(source, Labels.of(region));
    }

    /** Understands a source with given labels, which are used up by it. */
    public Reading understand(SourceDocument source, Labels labels) throws ReadingException {
        String name = source.name();
        List<Uncomputed> uncomputed = source.uncomputed();
        // From here on the source itself is not needed: a long one would be in the way of what is made of it.
        Flow flow = Flow.of(source, labels);
        DocumentDraft draft = new FormReader(flow, labels).read();
        if (draft.projects.isEmpty() && draft.programmes.isEmpty()) {
            throw ReadingException.notPerformance(name);
        }
        Reading reading = new DocumentAssembler(flow, labels, draft).assemble(name, uncomputed);
        if (!DocumentAssembler.saysAnything(reading.document())) {
            throw ReadingException.notPerformance(name);
        }
        return reading;
    }
}
