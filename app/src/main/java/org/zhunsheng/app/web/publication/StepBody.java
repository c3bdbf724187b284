package org.zhunsheng.app.web.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.web.Fields;
import org.zhunsheng.app.web.Wanted;
import org.zhunsheng.publication.Preparation;
import org.zhunsheng.publication.Step;
import org.zhunsheng.publication.Withholding;

/**
 * A step that somebody wants to take.
 *
 * @param step which
 * @param revision how many steps had been taken when they looked
 * @param words the notice of a correction, or the reason of a return or a withdrawal
 * @param withheld what is kept from the public, when a text is prepared
 * @param explanations by the keys of concerns, what is said to them, when a text is prepared
 */
record StepBody(
        @Wanted @Nullable Step step,
        @Wanted @Nullable Integer revision,
        @Nullable String words,
        @Nullable List<WithheldBody> withheld,
        @Nullable Map<String, String> explanations) {
    private static final int LONGEST = 2000;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 10_000;
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{32}");

    /** A project that is kept from the public: why, on which basis, and who looked at it for secrecy. */
    record WithheldBody(
            @Wanted @Nullable UUID project,
            @Wanted @Nullable String reason,
            @Wanted @Nullable String basis,
            @Wanted @Nullable String reviewedBy) {}

    /** The same, looked at field by field. */
    record Checked(Step step, int revision, @Nullable String words, Chosen chosen) {}

    /** What somebody decided about a text. */
    record Chosen(Preparation.Choices choices) {

        /** Only what would be published can be kept from the public. */
        void refuseUnknown(Set<UUID> known) {
            Fields fields = new Fields();
            List<Withholding> withheld = choices.withheld();
            for (int i = 0; i < withheld.size(); i++) {
                if (!known.contains(withheld.get(i).project())) {
                    fields.wrong("withheld." + i + ".project", "publication.unknown");
                }
            }
            fields.check();
        }
    }

    Checked checked() {
        Fields fields = new Fields();
        fields.present("step", step);
        fields.present("revision", revision);
        String said = said(fields, words);
        Chosen chosen = chosen(fields, new Given(withheld, explanations), step == Step.PREPARE ? said : null);
        boolean chooses = withheld != null && !withheld.isEmpty() || explanations != null && !explanations.isEmpty();
        if (chooses && step != Step.PREPARE) {
            fields.wrong("withheld", "publication.notWithThis");
        }
        fields.check();
        return new Checked(Objects.requireNonNull(step), Objects.requireNonNull(revision), said, chosen);
    }

    /** The words of a body; absent where they say nothing. */
    static @Nullable String said(Fields fields, @Nullable String words) {
        return words == null || words.isBlank() ? null : fields.text("words", words, LONGEST);
    }

    /** What is decided about a text, as it is sent. */
    record Given(
            @Nullable List<WithheldBody> withheld, @Nullable Map<String, String> explanations) {}

    static Chosen chosen(Fields fields, Given given, @Nullable String notice) {
        List<Withholding> kept = new ArrayList<>();
        List<WithheldBody> withheld = given.withheld() == null ? List.of() : given.withheld();
        if (withheld.size() > MOST) {
            fields.wrong("withheld", "web.field.many", MOST);
            return new Chosen(Preparation.Choices.NONE);
        }
        Set<UUID> once = new HashSet<>();
        for (int i = 0; i < withheld.size(); i++) {
            withheld(fields, "withheld." + i, withheld.get(i), once, kept);
        }
        Map<String, String> said = given.explanations() == null ? Map.of() : given.explanations();
        said.forEach((key, text) -> {
            if (!KEY.matcher(key).matches()) {
                fields.wrong("explanations", "web.value");
            } else {
                fields.text("explanations." + key, text, LONGEST);
            }
        });
        boolean right = fields.areRight();
        return new Chosen(right ? new Preparation.Choices(kept, said, notice) : Preparation.Choices.NONE);
    }

    private static void withheld(
            Fields fields, String at, @Nullable WithheldBody body, Set<UUID> once, List<Withholding> kept) {
        if (body == null) {
            fields.wrong(at, "web.field.missing");
            return;
        }
        fields.present(at + ".project", body.project());
        String reason = fields.line(at + ".reason", body.reason(), LONGEST_REASON);
        String basis = fields.line(at + ".basis", body.basis(), LONGEST_REASON);
        String reviewer = fields.line(at + ".reviewedBy", body.reviewedBy(), LONGEST_NAME);
        UUID project = body.project();
        if (project != null && !once.add(project)) {
            fields.wrong(at + ".project", "publication.twice");
        } else if (project != null && !reason.isEmpty() && !basis.isEmpty() && !reviewer.isEmpty()) {
            kept.add(new Withholding(project, reason, basis, reviewer));
        }
    }
}
