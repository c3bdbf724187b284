package org.zhunsheng.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zhunsheng.model.Budget;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceFile;
import org.zhunsheng.text.Chars;

/** Words of one region hold where that region is named, and nowhere else. */
class RegionLabelsTest {
    private static final Path FILES = Path.of("src", "main", "resources", "org", "zhunsheng", "reading", "labels");
    private static final PerformanceReader READER = PerformanceReader.standard(Limits.STANDARD);

    @ParameterizedTest
    @CsvSource({
        "15, 150625, 旗县资金, COUNTY",
        "15, 15, 盟市级资金, CITY",
        "65, 659001, 团场资金, COUNTY",
        "65, 650000, 师市资金, CITY",
        "65, 65, 兵团资金, PROVINCE"
    })
    void levelsOfGovernmentHaveTheirOwnNames(String file, String region, String word, MoneyRow level) {
        assertThat(Labels.of(region).moneyRow(word)).isEqualTo(level);
        assertThat(Labels.of(null).moneyRow(word)).isNull();
        assertThat(Labels.of("51").moneyRow(word)).isNull();
        assertThat(region).startsWith(file);
    }

    @Test
    void aWordMayMeanSomethingElseInARegion() {
        assertThat(Labels.of("420100").column("预计当年实现值")).isEqualTo(Column.TARGET);
        assertThat(Labels.of(null).column("预计当年实现值")).isNull();
        assertThat(Labels.of(null).columnByWords("预计当年实现值")).isEqualTo(Column.FORECAST);
    }

    @Test
    void theDefaultHoldsInARegionAsWell() {
        for (String region : List.of("15", "42", "65")) {
            assertThat(Labels.of(region).field("项目名称")).isEqualTo(Field.PROJECT_NAME);
            assertThat(Labels.of(region).moneyRow("县级资金")).isEqualTo(MoneyRow.COUNTY);
            assertThat(Labels.of(region).column("指标值")).isEqualTo(Column.TARGET);
        }
    }

    @Test
    void theRegionNamedDecidesHowADocumentIsRead() throws ReadingException {
        String hubei = """
                项目支出绩效目标表
                （2025年度）
                项目名称\t普法经费
                一级指标\t二级指标\t三级指标\t预计当年实现值
                产出指标\t数量指标\t普法讲座场次\t15场
                产出指标\t数量指标\t宣传资料册数\t800册
                """;
        assertThat(targets(hubei, "420325")).containsExactly("15场", "800册");
        assertThat(targets(hubei, null)).doesNotContain("15场", "800册");
    }

    /** What stands beside the values of years before is no forecast, whatever the region. */
    @Test
    void yearsBeforeTellWhatIsExpected() throws ReadingException {
        String years = """
                项目支出绩效目标表
                （2025年度）
                项目名称\t普法经费
                一级指标\t二级指标\t三级指标\t前年\t上年\t预计当年实现值
                产出指标\t数量指标\t普法讲座场次\t10场\t12场\t15场
                产出指标\t数量指标\t宣传资料册数\t500册\t600册\t800册
                """;
        assertThat(targets(years, null)).containsExactly("15场", "800册");
        assertThat(targets(years, "420325")).containsExactly("15场", "800册");
    }

    @Test
    void sharesOfALeagueArePartsOfTheBudget() throws ReadingException {
        String banner = """
                项目支出绩效目标表
                （2025年度）
                项目名称\t人民调解经费
                年度资金总额（万元）\t30
                自治区本级资金\t10
                旗县级资金\t20
                一级指标\t二级指标\t三级指标\t指标值
                产出指标\t数量指标\t调解件数\t≥100件
                """;
        Budget named = project(banner, "150625").finance().budget();
        assertThat(named).isNotNull();
        assertThat(named.components()).extracting(Budget.Component::name).containsExactly("自治区本级资金", "旗县级资金");
    }

    private static Project project(String text, @Nullable String region) throws ReadingException {
        SourceFile file = new SourceFile("form.txt", null, text.getBytes(StandardCharsets.UTF_8));
        return READER.read(file, region).document().projects().getFirst();
    }

    private static List<String> targets(String text, @Nullable String region) throws ReadingException {
        List<String> targets = new ArrayList<>();
        for (Indicator indicator : project(text, region).indicators()) {
            TargetValue target = indicator.standard().target();
            targets.add(target == null ? "" : target.printed());
        }
        return targets;
    }

    static Stream<Path> regions() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> !file.endsWith("default.yaml")).toList().stream();
        }
    }

    /** A file of a region says only what the default does not say, in words that can be met. */
    @ParameterizedTest
    @MethodSource("regions")
    void aFileOfARegionAddsToTheDefault(Path file) {
        assertThat(file.getFileName().toString()).matches("[1-9][0-9]\\.yaml");
        Map<?, ?> standard = parsed(FILES.resolve("default.yaml"));
        parsed(file).forEach((vocabulary, meanings) -> {
            Map<?, ?> known = (Map<?, ?>) standard.get(vocabulary);
            assertThat(known).as("%s of %s", vocabulary, file).isNotNull();
            ((Map<?, ?>) meanings).forEach((meaning, words) -> {
                assertThat(known.containsKey(meaning))
                        .as("%s of %s", meaning, file)
                        .isTrue();
                assertThat(words(words))
                        .doesNotContainAnyElementsOf(words(known.get(meaning)))
                        .allSatisfy(word -> assertThat(
                                        LabelText.of(Chars.squeeze(word)).core())
                                .isEqualTo(word));
            });
        });
    }

    private static List<String> words(@Nullable Object list) {
        return ((Collection<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    private static Map<?, ?> parsed(Path file) {
        try {
            Load load =
                    new Load(LoadSettings.builder().setLabel(file.toString()).build());
            return (Map<?, ?>) load.loadFromString(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
