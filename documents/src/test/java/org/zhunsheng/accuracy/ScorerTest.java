package org.zhunsheng.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Score score(String want, String got) throws IOException {
        return Scorer.score("test", read(want), read(got));
    }

    private static JsonNode read(String json) throws IOException {
        return JSON.readTree(json.replace('\'', '"'));
    }

    private static String project(String indicators) {
        return "{'projects': [{'name': '普法', 'indicators': [" + indicators + "]}]}";
    }

    private static final String TRAINING =
            "{'level2': '数量指标', 'level3': '培训场次', 'target': {'text': '≥12场', 'operator': 'GE', 'value': '12'}}";
    private static final String QUALITY = "{'level2': '质量指标', 'level3': '合格率', 'target': {'text': '≥95%'}}";

    @Test
    void aDocumentAgainstItselfIsRight() throws IOException {
        Score score = score(project(TRAINING + "," + QUALITY), project(TRAINING + "," + QUALITY));
        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.right()).isEqualTo(9);
        assertThat(score.misses()).isEmpty();
    }

    @Test
    void aMissedIndicatorCostsItsOwnFactsOnly() throws IOException {
        Score score = score(project(TRAINING + "," + QUALITY), project(QUALITY));
        assertThat(score.right()).isEqualTo(4);
        assertThat(score.missed()).isEqualTo(5);
        assertThat(score.wrong()).isZero();
    }

    @Test
    void anInventedIndicatorCostsItsNameAndItsTarget() throws IOException {
        Score score = score(project(QUALITY), project(TRAINING + "," + QUALITY));
        assertThat(score.right()).isEqualTo(4);
        assertThat(score.wrong()).isEqualTo(2);
        assertThat(score.missed()).isZero();
    }

    @Test
    void anotherValueIsBothWrongAndMissed() throws IOException {
        Score score = score(project(TRAINING), project(TRAINING.replace("'12'", "'13'")));
        assertThat(score.right()).isEqualTo(5);
        assertThat(score.wrong()).isOne();
        assertThat(score.missed()).isOne();
        assertThat(score.misses()).containsExactly("test/普法#1 target.value: want 12 got 13");
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        "'1,200', 1200",
        "０.90, 0.9",
        "-5, -5",
        "5., 5",
        "90％, 90%",
        "培训 场次, 培训场次",
        "做好普法。；, 做好普法",
        "表一：, 表一",
        "1.2.3, 1.2.3"
    })
    void factsAreComparedInTheirNormalForm(String printed, String normal) {
        assertThat(NormalForm.of(printed)).isEqualTo(normal);
    }

    @Test
    void signsAloneSayNothing() {
        assertThat(NormalForm.of(" 。；")).isNull();
        assertThat(NormalForm.of((@Nullable String) null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"abcd, bcde, 0.75", "培训场次, 培训人次, 0.75", "abxcd, abcd, 0.8889", "甲, 乙, 0", "ab, ba, 0.5"})
    void likenessIsTwiceTheCommonStretchesOverBoth(String a, String b, double likeness) {
        assertThat(Likeness.of(a, b)).isCloseTo(likeness, within(0.0001));
    }
}
