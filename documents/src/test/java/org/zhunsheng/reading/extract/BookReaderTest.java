package org.zhunsheng.reading.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.model.LabelledText;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.Place;
import org.zhunsheng.reading.CaseTable;
import org.zhunsheng.reading.CaseTable.Case;
import org.zhunsheng.reading.source.FileType;
import org.zhunsheng.reading.source.Paragraph;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceDocument;

/** The numbered items of a book's prose, in {@code book-items.cases.yaml}. */
class BookReaderTest {

    static Stream<Case> cases() {
        return CaseTable.beside(BookReaderTest.class, "book-items.cases.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void partsItemsWhetherOrNotLinesPartThem(Case item) throws ReadingException {
        Strategy book = book(item.text("printed"));

        assertThat(shown(Objects.requireNonNull(book.overallGoal()).items())).isEqualTo(item.table("items"));
        assertThat(shown(book.safeguards().get(0).items())).isEqualTo(item.table("items"));
    }

    private static List<List<@Nullable String>> shown(List<LabelledText> items) {
        return items.stream()
                .map(item -> Arrays.<@Nullable String>asList(item.label(), item.text()))
                .toList();
    }

    private static Strategy book(String printed) throws ReadingException {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text :
                List.of("某县司法局2024年绩效文本", "一、总体绩效目标", printed, "二、分项绩效目标", "（一）普法宣传。做好普法宣传。", "三、工作保障措施", printed)) {
            paragraphs.add(new Paragraph(text, new Place.Paragraph(paragraphs.size() + 1)));
        }
        SourceDocument source = new SourceDocument("book.docx", FileType.DOCX, List.copyOf(paragraphs));
        return new Extractor().read(source, null).document().strategy();
    }
}
