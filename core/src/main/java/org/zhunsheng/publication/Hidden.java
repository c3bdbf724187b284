package org.zhunsheng.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.Tree;

/**
 * Projects that a text for the public does not show, each to be looked for in it.
 *
 * @param withheld those that it withholds
 * @param elsewhere those that the other publication of the year withholds
 * @param lifted those that the public does not see there yet, while the text that was prepared last there shows them
 * @param unapproved those of which no version is in force
 * @param shownElsewhere those that the public sees in the other publication of the year
 */
record Hidden(
        List<Kept> withheld,
        List<Kept> elsewhere,
        List<Kept> lifted,
        List<Kept> unapproved,
        List<Project> shownElsewhere) {
    /** Nothing is hidden. */
    static final Hidden NOTHING = new Hidden(List.of(), List.of(), List.of(), List.of(), List.of());

    Hidden {
        withheld = List.copyOf(withheld);
        elsewhere = List.copyOf(elsewhere);
        lifted = List.copyOf(lifted);
        unapproved = List.copyOf(unapproved);
        shownElsewhere = List.copyOf(shownElsewhere);
    }

    /** A project, and its text taken apart. */
    record Kept(Project project, Tree text) {
        static Kept of(String content, ContentCodec codec) {
            return new Kept(codec.project(content), codec.tree(content));
        }
    }

    /** What is hidden of some material where the projects at some positions of it are withheld. */
    static Hidden of(Material material, Collection<Integer> withheld, ContentCodec codec) {
        List<Kept> own = new ArrayList<>();
        withheld.forEach(
                position -> own.add(Kept.of(material.projects().get(position).content(), codec)));
        Material.Beside beside = material.beside();
        String shown = beside.shown();
        return new Hidden(
                own,
                kept(beside.withheld(), codec),
                kept(beside.lifted(), codec),
                kept(beside.unapproved(), codec),
                shown == null ? List.of() : codec.document(shown).projects());
    }

    private static List<Kept> kept(List<String> texts, ContentCodec codec) {
        return texts.stream().map(text -> Kept.of(text, codec)).toList();
    }

    /** Whatever must not be said at all: what is withheld here and elsewhere. */
    List<Kept> secret() {
        List<Kept> all = new ArrayList<>(withheld);
        all.addAll(elsewhere);
        return all;
    }
}
