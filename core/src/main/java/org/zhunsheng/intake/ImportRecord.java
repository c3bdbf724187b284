package org.zhunsheng.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.planning.OwningUnit;
import org.zhunsheng.planning.Trace;

/**
 * A file that was handed in.
 *
 * @param id its lasting name
 * @param file the file
 * @param unit for which unit it was handed in
 * @param year for which fiscal year, or absent where the document shall tell
 * @param state what has become of it
 * @param why why it could not be read, where it could not
 * @param found what was read, once it was
 * @param corrections how many values were put right
 * @param received who handed it in, and when
 * @param revision counts its changes, from 1
 */
public record ImportRecord(
        UUID id,
        FileFacts file,
        OwningUnit unit,
        @Nullable FiscalYear year,
        ImportState state,
        @Nullable Unreadable why,
        @Nullable Found found,
        int corrections,
        Trace received,
        long revision) {

    /**
     * A file.
     *
     * @param name its name, without folders
     * @param size in bytes
     * @param sha256 its hash in small hexadecimal digits
     */
    public record FileFacts(String name, long size, String sha256) {}

    /**
     * Why a file could not be read, as the reader says it.
     *
     * @param code such as {@code ZS-READ-005}
     * @param chinese what happened and what to do
     * @param english the same
     */
    public record Unreadable(String code, String chinese, String english) {}

    /**
     * What was read, counted.
     *
     * @param type what the file is: {@code DOCX} …
     * @param kind the form
     * @param title as printed
     * @param year the fiscal year that the document names
     * @param projects how many projects it has
     * @param unread how many pieces were not understood
     * @param doubts how many values could be read in another way
     */
    public record Found(
            String type,
            DocumentKind kind,
            @Nullable String title,
            @Nullable FiscalYear year,
            int projects,
            int unread,
            int doubts) {}
}
