package org.zhunsheng.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.audit.Catalogue;
import org.zhunsheng.audit.Circumstances;
import org.zhunsheng.audit.Finding;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.audit.disclosure.PersonalData;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.planning.Tree;
import org.zhunsheng.publication.Concern.Gravity;
import org.zhunsheng.regulation.Regulations;

/**
 * Looks at a text for the public before it goes out: the rules of group J of the audit, personal data and words of secrecy in
 * every single text, and what withheld projects say, found again anywhere.
 */
public final class Check {
    /** A word of secrecy. */
    public static final String SECRET_WORD = "P-01";
    /** A text of a project that is withheld. */
    public static final String LEAKED_TEXT = "P-02";
    /** An amount of a project that is withheld, or a sum that gives it away. */
    public static final String LEAKED_AMOUNT = "P-03";
    /** A project that the other publication of the year shows or withholds, while this one does not. */
    public static final String OTHERWISE_THERE = "P-05";
    /** A text or an amount of a project that is not approved, and so is no part of this. */
    public static final String UNAPPROVED = "P-06";
    /** A check that failed, and therefore says nothing. */
    public static final String BROKEN = "P-04";

    /** Where concerns about the notice of a correction point, which is no part of the exchange format. */
    public static final String NOTICE = "/notice";

    private static final String PROJECTS = "/projects/";
    private static final String PERSONAL_DATA = "J-02";
    private static final String WITHHELD = "J-01";
    private static final String LATE = "J-03";
    private static final Audit RULES = Audit.of(Catalogue.all().stream()
            .filter(rule -> rule.id().startsWith("J-") && !rule.id().equals(PERSONAL_DATA))
            .toList());

    private final Regulations inForce;
    private final SecretWords.OfPlace words;

    /** A check under the regulations and by the words of a place. */
    public Check(Regulations inForce, SecretWords words) {
        this.inForce = inForce;
        this.words = words.in(inForce.region());
    }

    /**
     * What is looked at.
     *
     * @param redaction what the public may see
     * @param text the same in the exchange format, taken apart
     * @param whole what it was made of
     * @param hidden the projects that it does not show
     * @param notice what the public is told beside it of a correction; absent in a first edition
     */
    record Looked(
            Redaction redaction,
            Tree text,
            Composition.Whole whole,
            Hidden hidden,
            @Nullable String notice) {
        /** Everything that the public reads: the text, and the notice over it. */
        private void each(BiConsumer<String, String> reader) {
            TextTree.each(text, reader);
            if (notice != null) {
                reader.accept(NOTICE, notice);
            }
        }
    }

    /**
     * What stands against letting it out, the gravest first, then in the order of the text.
     *
     * @param approvedOn the day of the approval on which it rests
     * @param today the day on which it would be released
     */
    List<Concern> of(Looked looked, LocalDate approvedOn, LocalDate today) {
        List<Concern> concerns = new ArrayList<>();
        audit(looked, Circumstances.published(approvedOn, today), concerns);
        texts(looked, concerns);
        leaks(looked, concerns);
        unapproved(looked, concerns);
        OtherPublication.compare(looked.redaction().document().projects(), looked.hidden(), concerns::add);
        concerns.sort(Comparator.comparing(Concern::gravity));
        return List.copyOf(new LinkedHashSet<>(concerns));
    }

    /** Whether a concern can arise while a text lies there reviewed, and nobody changed what it is made of. */
    static boolean comesLater(Concern concern) {
        return concern.code().equals(LATE) || concern.code().equals(UNAPPROVED);
    }

    private void audit(Looked looked, Circumstances circumstances, List<Concern> out) {
        AuditReport report = RULES.of(looked.redaction().document(), inForce, circumstances);
        for (Finding finding : report.findings()) {
            // What is said to lateness on one day holds on the next: the last day stays, the day of the publication
            // does not.
            boolean late = finding.rule().equals(LATE);
            out.add(new Concern(
                    finding.rule(),
                    gravity(finding, looked.whole().complete()),
                    finding.where().pointer(),
                    late ? finding.facts().expected() : finding.facts().found(),
                    finding.message()));
        }
        for (AuditReport.BrokenRule broken : report.broken()) {
            out.add(new Concern(
                    BROKEN,
                    Gravity.BLOCKS,
                    "",
                    broken.rule(),
                    Wording.of(
                            "规则 %s 未能运行，请报告系统维护人员。",
                            "Rule %s could not be run. Tell whoever maintains the system.", broken.rule())));
        }
    }

    /** A number is skipped for a good reason where its project is not approved or no longer there. */
    private static Gravity gravity(Finding finding, boolean complete) {
        boolean skipped = finding.rule().equals(WITHHELD) && finding.where().part() == Part.NUMBER;
        if (skipped && !complete) {
            return Gravity.TO_EXPLAIN;
        }
        return switch (finding.severity()) {
            case BLOCK -> Gravity.BLOCKS;
            case ERROR, WARN -> Gravity.TO_EXPLAIN;
            case INFO -> Gravity.TOLD;
        };
    }

    private void texts(Looked looked, List<Concern> out) {
        PersonalData persons = new PersonalData(inForce, new Texts(inForce));
        looked.each((pointer, text) -> {
            // Codes are numbers of things, and the reason of a withholding speaks of secrecy.
            if (!TextTree.field(pointer).equals("code")) {
                persons.in(text).forEach(found -> out.add(personal(pointer, found)));
            }
            if (!pointer.startsWith("/withheld/")) {
                words.found(text).forEach(found -> out.add(secret(pointer, found)));
            }
        });
    }

    private static Concern personal(String pointer, PersonalData.Found found) {
        return new Concern(
                PERSONAL_DATA,
                Gravity.BLOCKS,
                pointer,
                found.shown(),
                Wording.of(
                        "文本中有%s（%s），不得公开。",
                        "The text has %s (%s), which must not be published.",
                        found.sort().words(),
                        found.shown()));
    }

    private static Concern secret(String pointer, SecretWords.Found found) {
        return new Concern(
                SECRET_WORD,
                found.gravity(),
                pointer,
                found.word(),
                found.gravity() == Gravity.BLOCKS
                        ? Wording.of(
                                "文本中有“%s”，不得公开；请修改目标或将该项目列为不公开。",
                                "The text says %s and cannot go out: change the target or withhold the project.",
                                found.word())
                        : Wording.of(
                                "文本中有“%s”，请经保密审查后说明可以公开的理由。",
                                "The text says %s: have it reviewed for secrecy and say why it can go out.",
                                found.word()));
    }

    private static void leaks(Looked looked, List<Concern> out) {
        PerformanceDocument open = looked.redaction().document();
        List<Hidden.Kept> secret = looked.hidden().secret();
        lifted(looked, out);
        if (open.withheld().isEmpty() && secret.isEmpty()) {
            return;
        }
        Set<BigDecimal> amounts = amounts(secret);
        if (!open.withheld().isEmpty()) {
            amounts.addAll(Amounts.sums(looked.whole().document()));
        }
        amounts.removeAll(Leaks.amounts(open.projects()));
        Leaks leaks = new Leaks(texts(secret), looked.text(), amounts);
        looked.each((pointer, text) -> leaks.in(text, any -> true, piece -> out.add(leak(pointer, piece))));
    }

    /** Where secrecy is being lifted, what a project says goes out with an explanation. */
    private static void lifted(Looked looked, List<Concern> out) {
        List<Hidden.Kept> lifted = looked.hidden().lifted();
        Set<BigDecimal> amounts = amounts(lifted);
        amounts.removeAll(Leaks.amounts(looked.redaction().document().projects()));
        Leaks leaks = new Leaks(texts(lifted), looked.text(), amounts);
        looked.each((pointer, text) -> leaks.in(
                text, any -> true, piece -> out.add(leak(pointer, piece).of(Gravity.TO_EXPLAIN))));
    }

    /** What is not approved is no secret, and yet nothing that the public is told of by chance. */
    private static void unapproved(Looked looked, List<Concern> out) {
        List<Hidden.Kept> drafts = looked.hidden().unapproved();
        if (drafts.isEmpty()) {
            return;
        }
        Set<BigDecimal> amounts = amounts(drafts);
        amounts.removeAll(Leaks.amounts(looked.redaction().document().projects()));
        Leaks leaks = new Leaks(texts(drafts), looked.text(), amounts);
        looked.each((pointer, text) ->
                leaks.in(text, piece -> pointsAtOne(pointer, piece), piece -> out.add(unapproved(pointer, piece))));
    }

    /** What was approved project by project says much that a draft says too; there, only its name or its code means it. */
    private static boolean pointsAtOne(String pointer, Leaks.Secret piece) {
        return switch (piece.sort()) {
            case NAME, CODE -> !pointer.startsWith(PROJECTS) || piece.gravity() == Gravity.BLOCKS;
            case PURPOSE, GOAL, NOTE, AMOUNT -> !pointer.startsWith(PROJECTS);
            case INDICATOR, OTHER -> false;
        };
    }

    private static Set<BigDecimal> amounts(List<Hidden.Kept> projects) {
        return Leaks.amounts(projects.stream().map(Hidden.Kept::project).toList());
    }

    private static List<Tree> texts(List<Hidden.Kept> projects) {
        return projects.stream().map(Hidden.Kept::text).toList();
    }

    private static Concern unapproved(String pointer, Leaks.Secret piece) {
        return new Concern(
                UNAPPROVED,
                Gravity.TO_EXPLAIN,
                pointer,
                piece.piece(),
                Wording.of(
                        "此处有未批复、不在本次公开之列的项目的%s“%s”，请修改，或说明可以公开的理由。",
                        "Here stands %s of a project that is not approved and no part of this: %s. Change it, or say why it"
                                + " can go out.",
                        piece.sort().words(),
                        piece.piece()));
    }

    private static Concern leak(String pointer, Leaks.Secret secret) {
        boolean amount = secret.sort() == Leaks.Sort.AMOUNT;
        return new Concern(
                amount ? LEAKED_AMOUNT : LEAKED_TEXT,
                secret.gravity(),
                pointer,
                secret.piece(),
                amount
                        ? Wording.of(
                                "此处有“%s”，与不公开项目的金额或可推算其金额的合计相同。",
                                "Here stands %s: the money of a withheld project, or a sum that gives it away.",
                                secret.piece())
                        : Wording.of(
                                "此处有不公开项目的%s“%s”。",
                                "Here stands %s of a withheld project: %s.",
                                secret.sort().words(),
                                secret.piece()));
    }
}
