package org.zhunsheng.reading.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.reading.layout.Flow;
import org.zhunsheng.reading.layout.Labels;
import org.zhunsheng.reading.layout.Span;

/** The title of a document that has none over a form: 某县司法局2025年项目绩效目标, 绩效目标公开说明; and the body that a title names. */
final class LooseTitle {
    private static final int LONGEST = 45;
    private static final int MOST_LINES = 6;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；;，,：:?？!！].*");
    private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十0-9]{1,3}(?:部分|章|编|篇).*");
    private static final String ABOUT = "关于";
    private static final Pattern ALONE = Pattern.compile("[\\u4e00-\\u9fff]{2,18}(?:局|委员会|检察院|法院|公证处|司法所)");
    private static final Pattern BODY = Pattern.compile(
            "^(?:关于(?:下达|批复|公开|印发|报送|公布|上报|转发)?+)?+([\\u4e00-\\u9fff]{2,24}?(?:局|委员会|办公室|厅|院|中心|处|所|人民政府)(?:本级|机关)?)(?=20[0-9]{2}年|二[〇○零]|部门|整体(?:支出|绩效))");

    private final Flow flow;
    private final Labels labels;

    LooseTitle(Flow flow, Labels labels) {
        this.flow = flow;
        this.labels = labels;
    }

    /** Gives a document without a title the first line that reads as one, where it stands before everything else. */
    void find(DocumentDraft document) {
        Span words = document.title == null ? first() : null;
        if (words != null) {
            document.title = words;
            document.kind = document.kind == null ? labels.kindOfTitle(words.squeezed()) : document.kind;
        }
    }

    /** The kind of document that such a title names, or {@code null}. */
    @Nullable
    DocumentKind kind() {
        Span words = first();
        return words == null ? null : labels.kindOfTitle(words.squeezed());
    }

    private @Nullable Span first() {
        int i = flow.skipEmpty(0);
        for (int line = 0; line < MOST_LINES && i < flow.size(); line++) {
            Flow.Item item = flow.at(i);
            if (labels.isHeaderLabel(item.squeezed()) || labels.column(item.squeezed()) != null || isChapter(item)) {
                return null;
            }
            if (flow.isAlone(i) && isTitle(item.squeezed())) {
                return item.span();
            }
            i = flow.skipEmpty(flow.lineEnd(i));
        }
        return null;
    }

    /** 第一部分 部门整体绩效目标: what follows is named by its chapter, and the document has no title. */
    private static boolean isChapter(Flow.Item item) {
        return CHAPTER.matcher(item.squeezed()).matches();
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
        // 财政局关于批复某县司法局2025年…: one body writes to another.
        boolean alone = body.find() && !body.group(1).contains(ABOUT);
        return alone ? Span.join(List.of(title.squeezedPart(body.start(1), body.end(1)))) : null;
    }
}
