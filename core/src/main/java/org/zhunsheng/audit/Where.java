package org.zhunsheng.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param project the position of the project in the document, from zero; -1 for a finding about more or about the
 *     department; a programme's counts from {@link #FIRST_PROGRAMME}
 * @param projectName as printed, or absent; of a programme its name
 * @param row the position of the row in its project, from zero; -1 for a finding about more than a row
 * @param indicatorName as printed, or absent
 * @param part the field
 */
public record Where(
        int project,
        @Nullable String projectName,
        int row,
        @Nullable String indicatorName,
        Part part) {
    /** The position of the first programme (分项绩效目标): they come before the department and its projects. */
    public static final int FIRST_PROGRAMME = Integer.MIN_VALUE;

    private static final int NONE = -1;

    /** A field of the whole document. */
    public static Where inDocument(Part part) {
        return new Where(NONE, null, NONE, null, part);
    }

    /** Whether it is about a programme and not about a project. */
    public boolean isInProgramme() {
        return project < NONE;
    }

    /** The JSON pointer of the field in the exchange format: {@code /projects/0/indicators/3/target}. */
    public String pointer() {
        return part.field().isEmpty() ? rowPointer() : rowPointer() + "/" + part.field();
    }

    /** The JSON pointer of the row, or of the project where it is about more than a row: {@code /projects/0/indicators/3}. */
    public String rowPointer() {
        StringBuilder pointer = new StringBuilder();
        if (project >= 0) {
            pointer.append("/projects/").append(project);
        } else if (isInProgramme()) {
            pointer.append("/programmes/").append(project - FIRST_PROGRAMME);
        }
        if (row >= 0) {
            pointer.append("/indicators/").append(row);
        }
        return pointer.toString();
    }
}
