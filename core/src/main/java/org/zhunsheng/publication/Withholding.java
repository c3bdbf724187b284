package org.zhunsheng.publication;

import java.util.UUID;

/**
 * The decision to keep a project from the public.
 *
 * @param project which
 * @param reason why, as the public is told: it says nothing about the project itself
 * @param basis the law or the document on which that rests
 * @param reviewedBy who looked at it for secrecy (保密审查); the public is not told
 */
public record Withholding(UUID project, String reason, String basis, String reviewedBy) {
    public Withholding {
        if (reason.isBlank() || basis.isBlank() || reviewedBy.isBlank()) {
            throw new IllegalArgumentException("what is withheld needs a reason, a basis and a review");
        }
    }

    /** The sentence that stands in the place of the project. */
    public String sentence() {
        return reason + "（依据：" + basis + "）";
    }
}
