package org.zhunsheng.store;

import java.util.List;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;

/** Documents as readers make them out of files. */
final class SampleDocument {
    private SampleDocument() {}

    static PerformanceDocument of(Project... projects) {
        return new PerformanceDocument(
                DocumentKind.TARGET_TABLES,
                new PerformanceDocument.Heading("目标表", null, SampleProject.YEAR, null),
                new PerformanceDocument.Strategy(null, List.of(), List.of(), null, List.of()),
                List.of(projects),
                List.of(),
                List.of(),
                List.of());
    }

    static Project project(String code, String name, String budget) {
        return SampleProject.legalAid()
                .named(name)
                .coded(code)
                .costing(budget)
                .content()
                .project();
    }
}
