package org.zhunsheng.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.FiscalYear;

/**
 * A document that was accepted. Its projects went their own way; what else it says is kept here.
 *
 * @param id its lasting name
 * @param unit whose it is
 * @param year the fiscal year that it was accepted for
 * @param kind the form
 * @param title as printed
 * @param fileName the name of the file
 * @param importId the import that brought it
 * @param projects how many projects it had
 * @param accepted who accepted it, and when
 * @param content the overall goal, programmes, safeguards, totals, withheld ranges and what was not understood: a
 *     document of the exchange format without projects, on one line
 */
public record DocumentRecord(
        UUID id,
        OwningUnit unit,
        FiscalYear year,
        DocumentKind kind,
        @Nullable String title,
        String fileName,
        @Nullable UUID importId,
        int projects,
        Trace accepted,
        String content) {}
