package org.zhunsheng.planning;

import java.util.Optional;
import java.util.UUID;
import org.zhunsheng.journal.Act;
import org.zhunsheng.organisation.Scope;

/** The documents that were accepted. */
public interface Documents {

    /** A document; empty where there is none within the scope. */
    Optional<DocumentRecord> find(UUID id, Scope scope);

    /** Keeps one. Whether the unit lies within the scope of whoever does was asked before. */
    DocumentRecord create(NewDocument document, Act act);
}
