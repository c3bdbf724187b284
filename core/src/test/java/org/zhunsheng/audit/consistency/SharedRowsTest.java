package org.zhunsheng.audit.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.AuditedDocument;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Figures;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.model.TargetValue;
import org.zhunsheng.regulation.Regulations;

/** Finds what holding every table against every table before it finds. */
class SharedRowsTest {
    private static final BigDecimal ENOUGH = BigDecimal.valueOf(80);
    private static final int FEWEST = 3;
    private static final int DIFFERENT_ROWS = 12;

    @Property(tries = 500)
    void findsWhatAllPairsFind(@ForAll("tables") List<List<Integer>> tables) {
        List<AuditedProject> projects = audited(tables);
        SharedRows shared = new SharedRows(projects, ENOUGH);
        List<SharedRows.@Nullable Original> found = new ArrayList<>();
        List<SharedRows.@Nullable Original> expected = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            found.add(shared.original(i, FEWEST));
            expected.add(firstCopied(tables, i));
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Rows of few kinds, some of them twice in one table. */
    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        return Arbitraries.integers()
                .between(0, DIFFERENT_ROWS - 1)
                .list()
                .ofMinSize(0)
                .ofMaxSize(7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static SharedRows.@Nullable Original firstCopied(List<List<Integer>> tables, int later) {
        Set<Integer> copy = new HashSet<>(tables.get(later));
        for (int earlier = 0; earlier < later; earlier++) {
            Set<Integer> original = new HashSet<>(tables.get(earlier));
            int all = Math.max(copy.size(), original.size());
            original.retainAll(copy);
            if (all >= FEWEST && !original.isEmpty()) {
                BigDecimal share = Figures.percent(BigDecimal.valueOf(original.size()), BigDecimal.valueOf(all));
                if (share.compareTo(ENOUGH) >= 0) {
                    return new SharedRows.Original(earlier, share);
                }
            }
        }
        return null;
    }

    private static List<AuditedProject> audited(List<List<Integer>> tables) {
        PerformanceDocument document = new PerformanceDocument(
                DocumentKind.TARGET_TABLES,
                new PerformanceDocument.Heading(null, null, null, null),
                new PerformanceDocument.Strategy(null, List.of(), List.of(), null, List.of()),
                tables.stream().map(SharedRowsTest::project).toList(),
                List.of(),
                List.of(),
                List.of());
        return new AuditedDocument(document, Regulations.inForce(null, null)).projects();
    }

    private static Project project(List<Integer> rows) {
        return new Project(
                new Project.Identity(null, null, "法律援助", null, null, null, null, null),
                new Project.Finance(null, null, null, List.of(), null, null, List.of()),
                null,
                List.of(),
                rows.stream().map(SharedRowsTest::row).toList(),
                null,
                List.of());
    }

    /** Two of them each have one name, with different targets. */
    private static Indicator row(int kind) {
        return new Indicator(
                new Indicator.Classification("产出指标", "数量指标", null, null, null),
                "办理第" + kind / 2 + "类案件数量",
                null,
                new Indicator.Standard(
                        new TargetValue.AtLeast("≥" + kind % 2 + "件", BigDecimal.valueOf(kind % 2), "件"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        List.of()),
                Indicator.Result.NONE,
                Indicator.Outlook.NONE,
                null);
    }
}
