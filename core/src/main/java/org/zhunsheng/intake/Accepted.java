package org.zhunsheng.intake;

import java.util.List;
import java.util.UUID;

/**
 * What accepting an import did.
 *
 * @param document the document that was kept
 * @param created projects that were made
 * @param updated projects that were changed
 */
public record Accepted(UUID document, List<UUID> created, List<UUID> updated) {
    public Accepted {
        created = List.copyOf(created);
        updated = List.copyOf(updated);
    }
}
