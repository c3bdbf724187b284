package org.zhunsheng.store;

import java.time.Instant;
import java.util.Map;
import org.zhunsheng.journal.ChainHead;

/**
 * What a backup has in it.
 *
 * @param at when it was made
 * @param schema the version of the tables
 * @param rows how many rows each table has
 * @param head the last link of the journal: whoever notes it down can prove later that this was the state
 */
public record BackupContents(Instant at, String schema, Map<String, Long> rows, ChainHead head) {
    public BackupContents {
        rows = Map.copyOf(rows);
    }
}
