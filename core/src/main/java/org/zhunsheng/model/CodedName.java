package org.zhunsheng.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name with the code that the source prints beside it: a department, a unit, a supervisor, an activity.
 *
 * @param code the printed code, or absent
 * @param name the printed name without the code, or absent where only the code is printed
 */
public record CodedName(@Nullable String code, @Nullable String name) {
    public CodedName {
        Text.absentOrPrinted(code, "code");
        Text.absentOrPrinted(name, "name");
        if (code == null && name == null) {
            throw new IllegalArgumentException("a coded name needs a code or a name");
        }
    }

    /** Both for people, {@code 某县司法局（135001）}, or the one that is there. */
    public String shown() {
        if (name == null) {
            return Objects.requireNonNull(code);
        }
        return code == null ? name : name + "（" + code + "）";
    }
}
