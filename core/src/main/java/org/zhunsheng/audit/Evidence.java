package org.zhunsheng.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 佐证资料: what was attached to the actual values of an evaluation.
 *
 * @param byPointer from the pointer of an actual value ({@code /projects/0/indicators/3/actual}) to what proves it
 */
public record Evidence(Map<String, List<Attachment>> byPointer) {
    public Evidence {
        byPointer = byPointer.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /**
     * A document or a set of records that proves a value.
     *
     * @param id where it is kept
     * @param answers how many valid answers a survey had; absent for what is no survey
     */
    public record Attachment(String id, @Nullable Integer answers) {}

    /** What proves the actual value of a row; empty where nothing was attached. */
    public List<Attachment> of(AuditedRow row) {
        return byPointer.getOrDefault(row.at(Part.ACTUAL).pointer(), List.of());
    }
}
