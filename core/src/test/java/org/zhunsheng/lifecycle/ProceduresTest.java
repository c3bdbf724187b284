package org.zhunsheng.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProceduresTest {
    private static final String STEP = "{stage: %s, zh: 审核, en: Review, decides: FINANCE_REVIEW, due: FINANCE_REVIEW}";

    private static Procedures of(String yaml) {
        return Procedures.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "test.yaml");
    }

    private static String one(String id, String stage) {
        return "{id: %s, zh: 甲, en: A, rounds: 1, steps: [%s]}".formatted(id, STEP.formatted(stage));
    }

    @Test
    void theNearestRegionCounts() {
        Procedures procedures = of("procedures: [" + one("a", "SUBMITTED") + ", " + one("b", "REVIEWED")
                + "]\nregions: {'': a, '5117': b}");
        assertThat(procedures.of(null).id()).isEqualTo("a");
        assertThat(procedures.of("130000").id()).isEqualTo("a");
        assertThat(procedures.of("511724").id()).isEqualTo("b");
    }

    @Test
    void refusesWhatDoesNotHoldTogether() {
        assertThatThrownBy(() -> of("procedures: [" + one("a", "SUBMITTED") + "]\nregions: {'': b}"))
                .hasMessageContaining("names b");
        assertThatThrownBy(() -> of("procedures: [" + one("a", "SUBMITTED") + "]\nregions: {'51': a}"))
                .hasMessageContaining("no way is named");
        assertThatThrownBy(() -> of("procedures: [" + one("a", "DRAFT") + "]\nregions: {'': a}"))
                .hasMessageContaining("no place for a step");
        assertThatThrownBy(() -> of("procedures: 1")).hasMessageContaining("not a list");
    }

    @Test
    void aSealHoldsEveryPart() {
        UUID project = new UUID(1, 2);
        String seal = Seal.of(project, 1, "{}", "");
        assertThat(seal).matches("[0-9a-f]{64}").isEqualTo(Seal.of(project, 1, "{}", ""));
        assertThat(Seal.of(project, 2, "{}", "")).isNotEqualTo(seal);
        assertThat(Seal.of(project, 1, "{} ", "")).isNotEqualTo(seal);
        assertThat(Seal.of(project, 1, "", "{}")).isNotEqualTo(seal);
        assertThat(Seal.of(new UUID(1, 3), 1, "{}", "")).isNotEqualTo(seal);
    }
}
