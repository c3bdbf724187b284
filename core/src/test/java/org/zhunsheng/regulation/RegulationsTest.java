package org.zhunsheng.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhunsheng.model.FiscalYear;

class RegulationsTest {
    private final Regulations everywhere = Regulations.inForce(null, new FiscalYear(2024));

    @ParameterizedTest
    @EnumSource(value = Figure.class, mode = EnumSource.Mode.MATCH_NONE, names = "LEGAL_AID_SUBSIDY_.*")
    void everyFigureHasAValueAndASource(Figure figure) {
        assertThat(everywhere.has(figure)).isTrue();
        assertThat(everywhere.figure(figure).signum()).isNotNegative();
        assertThat(everywhere.sourceOf(figure).title()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(value = Figure.class, mode = EnumSource.Mode.MATCH_ANY, names = "LEGAL_AID_SUBSIDY_.*")
    void subsidiesHoldWhereTheyWerePublished(Figure figure) {
        assertThat(everywhere.has(figure)).isFalse();
        assertThat(Regulations.inForce("341181", new FiscalYear(2024)).has(figure))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1950, 1966, 2014})
    void aYearBeforeAllThatIsKnownIsHeldToTheEarliest(int year) {
        Regulations early = Regulations.inForce(null, new FiscalYear(year));
        assertThat(early.figure(Figure.FULL_MARKS)).isEqualTo("100");
        assertThat(early.figure(Figure.EXECUTION_WEIGHT)).isEqualTo("10");
    }

    @ParameterizedTest
    @EnumSource(WordSet.class)
    void everyListHasWords(WordSet set) {
        assertThat(everywhere.words(set)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void noFigureIsWithoutAName() {
        RegulationFile file = RegulationFile.open("figures.yaml");
        for (String key : file.entries().keySet()) {
            assertThat(Figure.values()).anyMatch(figure -> figure.key().equals(key));
        }
    }

    @Test
    void whatNobodyConfirmedSaysSo() {
        for (Map.Entry<String, Object> entry :
                RegulationFile.open("citations.yaml").entries().entrySet()) {
            Citation citation = everywhere.citation(entry.getKey());
            boolean founded = citation.standing() == Standing.VERIFIED || citation.standing() == Standing.SAMPLE;
            assertThat(citation.inChinese().equals(citation.title()))
                    .as(entry.getKey())
                    .isEqualTo(founded);
            assertThat(citation.titleEn()).as(entry.getKey()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "review-law-62,2023,review-law-31",
        "review-law-62,2024,review-law-62",
        "legal-aid-law-43,2021,legal-aid-procedure"
    })
    void citesWhatWasInForceInTheYear(String asked, int year, String cited) {
        assertThat(Regulations.inForce(null, new FiscalYear(year))
                        .citation(asked)
                        .key())
                .isEqualTo(cited);
    }

    @Test
    void aRegionsOwnFigureGoesBeforeTheGeneralOne() {
        assertThat(everywhere.figure(Figure.EXECUTION_WEIGHT)).isEqualTo(BigDecimal.TEN);
        assertThat(Regulations.inForce("421087", new FiscalYear(2024)).figure(Figure.EXECUTION_WEIGHT))
                .isEqualTo(new BigDecimal(20));
    }

    @Test
    void whatCameLaterWasNotInForceBefore() {
        Regulations before = Regulations.inForce(null, new FiscalYear(2021));
        assertThat(before.sourceOf(Figure.LEGAL_AID_DECISION_DAYS).key()).isEqualTo("legal-aid-procedure");
        assertThat(everywhere.sourceOf(Figure.LEGAL_AID_DECISION_DAYS).key()).isEqualTo("legal-aid-law-43");
        assertThat(before.has(Figure.REVIEW_SIMPLIFIED_DAYS)).isFalse();
        assertThat(Regulations.inForce(null, null).has(Figure.REVIEW_SIMPLIFIED_DAYS))
                .isTrue();
    }

    @Test
    void everyTemplateSharesOutWhatExecutionLeaves() {
        BigDecimal left = everywhere.figure(Figure.FULL_MARKS).subtract(everywhere.figure(Figure.EXECUTION_WEIGHT));
        assertThat(everywhere.templates()).isNotEmpty().allSatisfy(template -> assertThat(
                        template.points().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(left));
    }

    @ParameterizedTest
    @CsvSource({
        "人, 人, PERSON, true",
        "人数, 人, PERSON, false",
        "案件数, 件, CASE, false",
        "元/人·年, 元, MONEY, true",
        "元每件, 元, MONEY, true",
        "万元, 万元, MONEY, true",
        "%, %, PERCENT, true",
        "台(套), 台(套), THING, true",
        "某某, 某某, UNKNOWN, false"
    })
    void unitsAreKnownByWhatTheyCount(String printed, String word, Dimension dimension, boolean proper) {
        Unit unit = everywhere.units().of(printed);
        assertThat(unit.word()).isEqualTo(word);
        assertThat(unit.dimension()).isEqualTo(dimension);
        assertThat(unit.isProper()).isEqualTo(proper);
    }

    @Test
    void aCompoundUnitIsTakenApart() {
        Unit unit = everywhere.units().of("元/人·年");
        assertThat(unit.denominators()).containsExactly("人", "年");
        assertThat(unit.factor()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(everywhere.units().of("万元").factor()).isEqualByComparingTo("10000");
    }

    @Test
    void aSecondLevelIsReadBelowItsFirst() {
        IndicatorTree tree = everywhere.tree();
        assertThat(tree.level2("成本指标", Level1.OUTPUT)).isEqualTo(Level2.COST);
        assertThat(tree.level2("经济成本指标", Level1.COST)).isEqualTo(Level2.ECONOMIC_COST);
        assertThat(tree.level2("可持续发展指标", Level1.BENEFIT)).isEqualTo(Level2.SUSTAINABLE);
        assertThat(tree.isListed("可持续发展指标")).isFalse();
        assertThat(tree.level1("效果指标")).isEqualTo(Level1.BENEFIT);
        assertThat(tree.code(Level2.SATISFACTION)).isEqualTo("31");
    }

    @Test
    void aRegionDemandsWhatItsFormDemands() {
        assertThat(everywhere.tree().required()).isEmpty();
        assertThat(Regulations.inForce("640221", new FiscalYear(2021)).tree().required())
                .contains(Level2.QUANTITY, Level2.COST);
    }
}
