package org.zhunsheng.reading.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.reading.layout.MoneyRow;
import org.zhunsheng.reading.layout.Span;

/** A document while it is being read. */
final class DocumentDraft {
    final List<ProjectDraft> projects = new ArrayList<>();
    final List<TotalCell> totals = new ArrayList<>();
    final List<WithheldCell> withheld = new ArrayList<>();
    final List<ProgrammeDraft> programmes = new ArrayList<>();
    final List<SafeguardDraft> safeguards = new ArrayList<>();
    final List<ItemCell> overallItems = new ArrayList<>();

    @Nullable
    Span overallText;

    @Nullable
    Span title;

    @Nullable
    DocumentKind kind;

    @Nullable
    Span department;

    /** The body that stands over everything, where no label names one. */
    @Nullable
    Span bodyAbove;

    boolean list;
    boolean book;

    /** A printed total row. */
    record TotalCell(Span name, Span amount, MoneyRow row) {}

    /** A sentence that withholds projects, cut into its parts. */
    record WithheldCell(Span words, int from, int to, String reason) {}

    /** A numbered sentence. */
    record ItemCell(@Nullable String label, Span text) {}

    /** A programme of a book. */
    static final class ProgrammeDraft {
        @Nullable
        Span label;

        @Nullable
        Span name;

        @Nullable
        Span text;

        final List<ProjectDraft.PlanCell> plan = new ArrayList<>();
        final List<IndicatorDraft> indicators = new ArrayList<>();
    }

    /** A group of safeguards of a book. */
    static final class SafeguardDraft {
        @Nullable
        Span label;

        @Nullable
        Span name;

        final List<ItemCell> items = new ArrayList<>();
    }
}
