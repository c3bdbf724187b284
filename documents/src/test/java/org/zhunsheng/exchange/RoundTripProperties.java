package org.zhunsheng.exchange;

import static net.jqwik.api.Combinators.combine;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Place;
import org.zhunsheng.model.Places;
import org.zhunsheng.reading.Doubt;
import org.zhunsheng.reading.Reading;

class RoundTripProperties {

    @Property(tries = 300)
    void everyReadingSurvivesBeingWrittenAndRead(
            @ForAll("readings") Reading reading, @ForAll DocumentWriter.Layout layout) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DocumentWriter(layout, EnumSet.allOf(DocumentWriter.Section.class)).write(reading, bytes);

        assertThat(DocumentReader.read(bytes.toByteArray(), "written")).isEqualTo(reading);
    }

    @Property(tries = 100)
    void everyWrittenDocumentConformsToTheSchema(@ForAll("documents") PerformanceDocument document) throws IOException {
        assertThat(ZhunshengSchema.complaints(DocumentWriter.json(document))).isEmpty();
    }

    @Property(tries = 100)
    void oneLineIsOneLine(@ForAll("readings") Reading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DocumentWriter(DocumentWriter.Layout.ONE_LINE, EnumSet.allOf(DocumentWriter.Section.class))
                .write(reading, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Provide
    Arbitrary<PerformanceDocument> documents() {
        return Documents.all();
    }

    @Provide
    Arbitrary<Reading> readings() {
        Arbitrary<Doubt> doubts = combine(
                        Documents.texts(),
                        Arbitraries.integers().between(0, 100),
                        Documents.few(Documents.texts()),
                        Documents.texts())
                .as(Doubt::new);
        Arbitrary<Places> places =
                Arbitraries.maps(Documents.texts(), places()).ofMaxSize(3).map(Places::of);
        return combine(Documents.texts(), Documents.all(), places, Documents.few(doubts))
                .as(Reading::new);
    }

    private static Arbitrary<List<Place>> places() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 999_999_999);
        return Documents.few(Arbitraries.oneOf(
                combine(counts, counts).as(Place.Line::new),
                counts.map(Place.Paragraph::new),
                combine(counts, counts, counts).as(Place.TableCell::new),
                combine(Documents.texts(), counts, counts).as(Place.SheetCell::new),
                combine(counts, counts, counts).as(Place.OnPage::new)));
    }
}
