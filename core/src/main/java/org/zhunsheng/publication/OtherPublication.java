package org.zhunsheng.publication;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Project;
import org.zhunsheng.publication.Concern.Gravity;
import org.zhunsheng.text.Chars;

/**
 * Targets and results of a year are about the same projects: what one of the two publications withholds, the other one must
 * not show. Projects are the same by their codes, or by their names where nothing speaks against it.
 */
final class OtherPublication {
    private static final String SHOWN = "/projects/";
    private static final String KEPT = "/withheld";
    private static final int SHORTEST_CODE = 4;

    private OtherPublication() {}

    /** Tells of every project that is shown on one side and withheld on the other. */
    static void compare(List<Project> shown, Hidden hidden, Consumer<Concern> out) {
        for (int i = 0; i < shown.size(); i++) {
            Project here = shown.get(i);
            for (Hidden.Kept kept : hidden.elsewhere()) {
                Likeness likeness = likeness(here, kept.project());
                if (likeness != Likeness.NONE) {
                    out.accept(withheldThere(SHOWN + i, here, likeness));
                }
            }
            for (Hidden.Kept kept : hidden.lifted()) {
                if (likeness(here, kept.project()) != Likeness.NONE) {
                    out.accept(liftedThere(SHOWN + i, here));
                }
            }
        }
        for (Hidden.Kept kept : hidden.withheld()) {
            for (Project there : hidden.shownElsewhere()) {
                Likeness likeness = likeness(there, kept.project());
                if (likeness != Likeness.NONE) {
                    out.accept(shownThere(kept.project(), likeness));
                }
            }
        }
    }

    /** How sure it is that two projects are one. */
    private enum Likeness {
        NONE,
        /** They are called the same, while their codes or their units are not. */
        BY_CHANCE_PERHAPS,
        SURE;

        Gravity gravity() {
            return this == SURE ? Gravity.BLOCKS : Gravity.TO_EXPLAIN;
        }
    }

    private static Likeness likeness(Project one, Project other) {
        String code = code(one);
        String otherCode = code(other);
        if (isSame(code, otherCode)) {
            return Likeness.SURE;
        }
        if (!isSame(one.identity().name(), other.identity().name())) {
            return Likeness.NONE;
        }
        String unit = unit(one);
        String otherUnit = unit(other);
        boolean elsewhere = unit != null && otherUnit != null && !isSame(unit, otherUnit);
        boolean coded = code != null && otherCode != null;
        return coded || elsewhere ? Likeness.BY_CHANCE_PERHAPS : Likeness.SURE;
    }

    /** Something shorter, such as 无, is no code. */
    private static @Nullable String code(Project project) {
        String code = project.identity().code();
        return code == null || Chars.squeeze(code).length() < SHORTEST_CODE ? null : code;
    }

    private static @Nullable String unit(Project project) {
        CodedName unit = project.identity().unit();
        return unit == null ? null : unit.name();
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && Chars.squeeze(one).equals(Chars.squeeze(other));
    }

    private static String called(Project project) {
        String name = project.identity().name();
        String code = project.identity().code();
        return name != null ? name : code == null ? "" : code;
    }

    private static Concern withheldThere(String pointer, Project project, Likeness likeness) {
        String name = called(project);
        return new Concern(
                Check.OTHERWISE_THERE,
                likeness.gravity(),
                pointer,
                name,
                Wording.of(
                        "“%s”在本年度的另一项公开（绩效目标或自评结果）中不公开，此处也不得公开；已经解密的，请先在另一项公开中" + "重新编制并列示该项目，此处说明理由后即可公开。",
                        "%s is withheld in the other publication of the year (targets or results): withhold it here as"
                                + " well. Where it is no secret any more, prepare the other one anew with the project"
                                + " shown; then it goes out here with an explanation.",
                        name));
    }

    /** Secrecy that is lifted is lifted in one publication first. */
    private static Concern liftedThere(String pointer, Project project) {
        String name = called(project);
        return new Concern(
                Check.OTHERWISE_THERE,
                Gravity.TO_EXPLAIN,
                pointer,
                name,
                Wording.of(
                        "“%s”在本年度另一项公开（绩效目标或自评结果）的现行版本中不公开，最新编制的文本已予列示；请说明解密的" + "依据，并随后发布另一项公开的更正。",
                        "%s is withheld in the present edition of the other publication of the year (targets or results),"
                                + " and shown in the text that was prepared after it: say why it is no secret any more,"
                                + " and release the correction of the other one next.",
                        name));
    }

    private static Concern shownThere(Project project, Likeness likeness) {
        String name = called(project);
        return new Concern(
                Check.OTHERWISE_THERE,
                likeness.gravity(),
                KEPT,
                name,
                Wording.of(
                        "此处不公开的“%s”，在本年度的另一项公开（绩效目标或自评结果）中已经公开，请先撤回或更正。",
                        "%s is withheld here, and the public sees it in the other publication of the year (targets or"
                                + " results): take that one back or correct it first.",
                        name));
    }
}
