package org.zhunsheng.app.web.planning;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.store.Transaction;
import org.zhunsheng.text.Chars;

/** Finds what a unit wrote for a project the year before. The year in a name does not make it another project. */
final class EarlierYear {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:年度?)?");
    private static final int MOST = 5;

    private EarlierYear() {}

    /**
     * A table of the year before.
     *
     * @param project what it says
     */
    record Table(
            UUID id,
            @Nullable String name,
            int year,
            DocumentKind kind,
            Stage stage,
            @JsonRawValue String project) {
        static Table of(ProjectRecord record) {
            ProjectSummary summary = record.summary();
            return new Table(
                    summary.id(),
                    summary.heading().name(),
                    summary.year().year(),
                    summary.kind(),
                    summary.stage(),
                    record.content());
        }
    }

    /** The tables of the same project, an approved one before a draft. */
    static List<Table> of(Transaction tx, ProjectRecord project, Scope scope) {
        ProjectSummary own = project.summary();
        int before = own.year().year() - 1;
        if (!FiscalYear.isPossible(before)) {
            return List.of();
        }
        return tx.projects().ofUnit(own.unit().id(), new FiscalYear(before), scope).stream()
                .filter(other -> isSame(own.heading(), other.summary().heading()))
                .sorted(Comparator.comparing(
                                (ProjectRecord other) -> other.summary().stage())
                        .reversed())
                .limit(MOST)
                .map(Table::of)
                .toList();
    }

    private static boolean isSame(ProjectSummary.Heading own, ProjectSummary.Heading other) {
        String name = bare(own.name());
        boolean named = !name.isEmpty() && name.equals(bare(other.name()));
        return named || own.code() != null && own.code().equals(other.code());
    }

    private static String bare(@Nullable String name) {
        return name == null ? "" : YEAR.matcher(Chars.squeeze(name)).replaceAll("");
    }
}
