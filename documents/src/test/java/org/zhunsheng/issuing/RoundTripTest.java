package org.zhunsheng.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhunsheng.issuing.IssuingException.Code;
import org.zhunsheng.issuing.layout.Layout;
import org.zhunsheng.issuing.layout.Layouts;
import org.zhunsheng.model.PerformanceDocument;

/** Reading what was issued gives the same facts, for every layout and file type, as far as the layout says it carries them. */
class RoundTripTest {
    /**
     * Where a document and a layout do not go together, with the reason. Nothing else may come back differently.
     */
    private static final Map<String, String> KNOWN = Map.of(
            "bk-prose.json hebei",
                    "the reader drops the brackets of the items' labels, also where it reads the original",
            "bk-prose.json department-target", "as above",
            "pl-tagged.json guangdong-list", "an indicator without levels has no beginning in a run of words",
            "se-guangxi-funds-2021.json guangdong-list", "a run of words knows no level of the name 社会效果",
            "tt-hubei-years-2024.json guangdong-list", "in a run of words what follows a name is a value of its own",
            "tt-hubei-years-2024.json national-target",
                    "the form has one block for a first level, so what a second block repeats comes earlier");

    /** A layout and a file type. */
    record Way(Layout layout, FileKind kind) {
        @Override
        public String toString() {
            return layout.about().id() + " as " + kind.ending();
        }
    }

    static Stream<Way> ways() throws IOException {
        return Layouts.all().stream()
                .flatMap(layout -> EnumSet.copyOf(layout.formats()).stream().map(kind -> new Way(layout, kind)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatIsReadAgainIsWhatWasIssued(Way way) throws IOException {
        RoundTrip trip = new RoundTrip(way.layout(), way.kind());
        Map<String, List<String>> differences = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        for (IssuedDocuments.Named named : IssuedDocuments.all()) {
            if (isKnown(named.name(), way)) {
                continue;
            }
            try {
                differences.put(named.name(), trip.differences(named.document()));
            } catch (IssuingException refusal) {
                assertThat(refusal.code()).isEqualTo(Code.NOTHING_TO_PRINT);
                assertThat(hasNothingFor(way, named.document())).isTrue();
                refused.add(named.name());
            }
        }
        differences.values().removeIf(List::isEmpty);
        assertThat(differences).as("%s; refused: %s", way, refused).isEmpty();
    }

    /** A form of another kind; or one of a department alone, for a layout that prints projects. */
    private static boolean hasNothingFor(Way way, PerformanceDocument document) {
        return document.kind() != way.layout().words().kind()
                || document.projects().isEmpty();
    }

    private static boolean isKnown(String name, Way way) {
        return KNOWN.keySet().stream()
                .anyMatch(known -> (name + " " + way.layout().about().id()).startsWith(known));
    }
}
