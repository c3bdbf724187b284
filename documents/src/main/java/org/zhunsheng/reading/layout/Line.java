package org.zhunsheng.reading.layout;

import java.util.List;

/** A row after its labels were found: spans in reading order, empty ones where the source shows empty cells. */
public record Line(List<Span> spans, Row.Kind kind) {
    public Line {
        spans = List.copyOf(spans);
    }
}
