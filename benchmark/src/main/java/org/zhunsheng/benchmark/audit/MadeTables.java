package org.zhunsheng.benchmark.audit;

import java.io.IOException;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;

/** The made-up target tables for whoever writes them. */
public final class MadeTables {
    private static final long SEED = 20260101;
    private static final int AT_ONCE = 100;

    private MadeTables() {}

    /** Takes projects as they are made. */
    @FunctionalInterface
    public interface Taker {
        void take(Project project) throws IOException;
    }

    /** One document of so many projects. */
    public static PerformanceDocument document(int projects) {
        return MadeDocuments.of(SEED, 1, projects).getFirst();
    }

    /** Makes projects until they have so many rows together; few are there at a time, and the last one may go a little beyond. */
    public static void each(int rows, Taker to) throws IOException {
        int made = 0;
        for (long seed = SEED; made < rows; seed++) {
            for (Project project : MadeDocuments.of(seed, 1, AT_ONCE).getFirst().projects()) {
                if (made < rows) {
                    to.take(project);
                    made += project.indicators().size();
                }
            }
        }
    }
}
