package org.zhunsheng.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of measures that secure the goals (工作保障措施). */
public record Safeguard(@Nullable String label, @Nullable String name, List<LabelledText> items) {
    public Safeguard {
        Text.absentOrPrinted(label, "label");
        Text.absentOrPrinted(name, "name");
        items = Text.copy(items);
    }
}
