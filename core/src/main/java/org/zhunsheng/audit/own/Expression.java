package org.zhunsheng.audit.own;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expression that was checked.
 *
 * @param text as written
 * @param program what evaluates it
 */
record Expression(String text, CelRuntime.Program program) {

    /**
     * Its value; {@code null} where it asks for something that the document does not print.
     *
     * @throws IllegalStateException where it cannot be evaluated at all, or costs more than it may
     */
    @Nullable
    Object value(Map<String, Object> variables) {
        try {
            return program.eval(variables);
        } catch (CelEvaluationException failed) {
            if (failed.getErrorCode() == CelErrorCode.ATTRIBUTE_NOT_FOUND) {
                return null;
            }
            throw new IllegalStateException(text + ": " + failed.getMessage(), failed);
        }
    }
}
