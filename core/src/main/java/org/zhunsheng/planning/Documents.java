package org.zhunsheng.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.zhunsheng.journal.Act;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.organisation.UnitPath;

/** The documents that were accepted. */
public interface Documents {

    /** A document; empty where there is none within the scope. */
    Optional<DocumentRecord> find(UUID id, Scope scope);

    /** The documents that a unit handed in for a year, the newest first. */
    List<DocumentRecord> of(UUID unit, FiscalYear year, Scope scope);

    /** Those that were accepted for a year for a unit or one below it, the latest first. */
    List<DocumentRecord> below(UnitPath unit, FiscalYear year, Scope scope, int most);

    /** Keeps one. Whether the unit lies within the scope of whoever does was asked before. */
    DocumentRecord create(NewDocument document, Act act);
}
