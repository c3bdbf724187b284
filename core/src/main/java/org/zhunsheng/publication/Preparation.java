package org.zhunsheng.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.planning.Trace;

/**
 * A text that was prepared for the public. It is never changed: what is reviewed and released is this text.
 *
 * @param number counts the texts that were prepared for a publication, from 1
 * @param content what it is
 * @param prepared who prepared it, and when
 */
public record Preparation(int number, Content content, Trace prepared) {

    /**
     * What is prepared.
     *
     * @param text the redacted document in the exchange format
     * @param madeOf the fingerprint of the material
     * @param approvedOn the day of the latest approval that it rests on
     * @param choices what somebody decided about it
     * @param shown the projects that it shows, in its order
     */
    public record Content(String text, String madeOf, LocalDate approvedOn, Choices choices, List<UUID> shown) {
        public Content {
            shown = List.copyOf(shown);
        }
    }

    /**
     * What somebody decided.
     *
     * @param withheld what is kept from the public
     * @param explanations by the keys of concerns, what was said to them
     * @param notice what is corrected, and why; absent in a first edition
     */
    public record Choices(
            List<Withholding> withheld,
            Map<String, String> explanations,
            @Nullable String notice) {
        /** Nothing is withheld and nothing said. */
        public static final Choices NONE = new Choices(List.of(), Map.of(), null);

        public Choices {
            withheld = List.copyOf(withheld);
            explanations = Map.copyOf(explanations);
        }
    }
}
