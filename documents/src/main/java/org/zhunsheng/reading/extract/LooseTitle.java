package org.zhunsheng.reading.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Span;

/** The title of a document that has none over a form: 某县司法局2025年项目绩效目标, 绩效目标公开说明; and the body that a title names. */
final class LooseTitle {
    private static final int LONGEST = 45;
    private static final int MOST_LINES = 6;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;，,：:?？!！].*");
    private static final Pattern ALONE = Pattern.compile("[\\u4e00-\\u9fff]{2,18}(?:局|委员会|检察院|法院|公证处|司法所)");
    private static final Pattern BODY = Pattern.compile(
            "^(?:关于)?([\\u4e00-\\u9fff]{2,24}?(?:局|委员会|办公室|厅|院|中心|处|所|人民政府)(?:本级|机关)?)(?=20[0-9]{2}年|二[〇○零]|部门|整体)");

    private final Flow flow;
    private final Labels labels;

    LooseTitle(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
    }

    /** Gives a document without a title the first line that reads as one, where it stands before everything else. */
    void find(DocumentDraft document) {
        int i = flow.skipEmpty(0);
        for (int line = 0; document.title == null && line < MOST_LINES && i < flow.size(); line++) {
            Flow.Item item = flow.at(i);
            if (labels.isHeaderLabel(item.squeezed()) || labels.column(item.squeezed()) != null) {
                return;
            }
            Span words = flow.isAlone(i) ? item.span() : null;
            if (words != null && isTitle(words.squeezed())) {
                document.title = words;
                document.kind = document.kind == null ? labels.kindOfTitle(words.squeezed()) : document.kind;
            }
            i = flow.skipEmpty(flow.lineEnd(i));
        }
    }

    /** The body that stands alone in one of the first lines, over everything else: 修江县司法局; {@code null} for none. */
    @Nullable
    Span bodyAbove() {
        int i = flow.skipEmpty(0);
        for (int line = 0; line < MOST_LINES && i < flow.size() && !flow.at(i).inTable(); line++) {
            Span words = flow.at(i).span();
            if (flow.isAlone(i) && ALONE.matcher(words.squeezed()).matches()) {
                return words;
            }
            i = flow.skipEmpty(flow.lineEnd(i));
        }
        return null;
    }

    private boolean isTitle(String squeezed) {
        return squeezed.length() <= LONGEST
                && labels.kindOfTitle(squeezed) != null
                && !squeezed.startsWith("附件")
                && !SENTENCE.matcher(squeezed).matches();
    }

    /** The body at the beginning of a title, or {@code null}. */
    static @Nullable Span body(@Nullable Span title) {
        if (title == null || title.pieces().size() > 1) {
            return null;
        }
        Matcher body = BODY.matcher(title.squeezed());
        return body.find() ? Span.join(List.of(title.squeezedPart(body.start(1), body.end(1)))) : null;
    }
}
