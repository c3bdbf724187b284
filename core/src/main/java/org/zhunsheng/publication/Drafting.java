package org.zhunsheng.publication;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.publication.Concern.Gravity;
import org.zhunsheng.publication.Preparation.Choices;
import org.zhunsheng.publication.Preparation.Content;
import org.zhunsheng.regulation.Regulations;

/** Makes the text for the public of what was approved, and says what stands against letting it out. */
public final class Drafting {
    private final ContentCodec codec;

    public Drafting(ContentCodec codec) {
        this.codec = codec;
    }

    /**
     * What a draft is made of.
     *
     * @param about whose and of which year
     * @param material what was approved
     * @param inForce the regulations of the place and year
     * @param words what must not be said there
     * @param today the day in the place of the bureau
     */
    public record Ground(
            Publication.About about, Material material, Regulations inForce, SecretWords words, LocalDate today) {

        /** The day of the latest approval. */
        public LocalDate approvedOn() {
            return material.approvedOn().orElse(today);
        }
    }

    /** A text with what stands against it. */
    public record Drafted(Content content, List<Concern> concerns) {
        public Drafted {
            concerns = List.copyOf(concerns);
        }

        /** How many concerns stand against it, whatever is said to them. */
        public int blocking() {
            return (int) concerns.stream()
                    .filter(concern -> concern.gravity() == Gravity.BLOCKS)
                    .count();
        }

        /** How many more want an explanation and have none. */
        public int unexplained() {
            Map<String, String> said = content.choices().explanations();
            return (int) concerns.stream()
                    .filter(concern -> concern.gravity() == Gravity.TO_EXPLAIN)
                    .filter(concern -> !said.containsKey(concern.key()))
                    .count();
        }

        /**
         * The same once it was reviewed. Nobody passes without a word what is late or names a project that is not approved: what
         * was reviewed and is so without one became so since, by the days or by a draft that somebody began, which is told and
         * keeps nobody from releasing it.
         */
        public Drafted reviewed() {
            Map<String, String> said = content.choices().explanations();
            return new Drafted(
                    content,
                    concerns.stream()
                            .map(concern -> Check.comesLater(concern) && !said.containsKey(concern.key())
                                    ? concern.of(Gravity.TOLD)
                                    : concern)
                            .toList());
        }
    }

    /** Drafts a text. Of what was said, only what is said to a concern of this very text is kept. */
    public Drafted draft(Ground ground, Choices choices) {
        Redaction redaction = redaction(ground, choices);
        List<UUID> shown = redaction.shown().stream()
                .map(position -> ground.material().projects().get(position).project())
                .toList();
        String text = codec.whole(redaction.document());
        Content content = new Content(text, ground.material().fingerprint(), ground.approvedOn(), choices, shown);
        List<Concern> concerns = concerns(ground, content);
        Map<String, String> said = new HashMap<>(choices.explanations());
        said.keySet().retainAll(concerns.stream().map(Concern::key).collect(Collectors.toSet()));
        Choices kept = new Choices(choices.withheld(), said, choices.notice());
        return new Drafted(new Content(text, content.madeOf(), content.approvedOn(), kept, shown), concerns);
    }

    /** What stands against a text that was drafted before, on this day. */
    public Drafted look(Ground ground, Content content) {
        return new Drafted(content, concerns(ground, content));
    }

    private Composition.Whole whole(Ground ground) {
        return Composition.of(ground.about(), ground.material(), codec);
    }

    private Redaction redaction(Ground ground, Choices choices) {
        return Redaction.of(whole(ground).open(), sentences(ground.material(), choices));
    }

    private List<Concern> concerns(Ground ground, Content content) {
        Composition.Whole whole = whole(ground);
        Redaction made = Redaction.of(whole.open(), sentences(ground.material(), content.choices()));
        // What goes out is the text that was drafted, whatever would be drafted today.
        Redaction drafted = new Redaction(codec.document(content.text()), made.shown(), made.withheld());
        Check.Looked looked = new Check.Looked(
                drafted,
                codec.tree(content.text()),
                whole,
                Hidden.of(ground.material(), made.withheld().keySet(), codec),
                content.choices().notice());
        return new Check(ground.inForce(), ground.words()).of(looked, ground.approvedOn(), ground.today());
    }

    private static Map<Integer, String> sentences(Material material, Choices choices) {
        Map<UUID, String> byProject = new HashMap<>();
        choices.withheld().forEach(each -> byProject.put(each.project(), each.sentence()));
        Map<Integer, String> sentences = new HashMap<>();
        for (int i = 0; i < material.projects().size(); i++) {
            String sentence = byProject.get(material.projects().get(i).project());
            if (sentence != null) {
                sentences.put(i, sentence);
            }
        }
        return sentences;
    }
}
