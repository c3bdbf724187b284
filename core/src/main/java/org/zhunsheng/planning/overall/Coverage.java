package org.zhunsheng.planning.overall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Functions;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.model.Programme;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.text.Chars;

/**
 * What of a book is left without a counterpart.
 *
 * @param programmes the positions of programmes that no project serves
 * @param projects projects that serve no programme
 * @param offers for projects that serve none, the programme that they probably belong to
 */
public record Coverage(List<Integer> programmes, List<UUID> projects, List<Offer> offers) {
    private static final int NONE = -1;

    public Coverage {
        programmes = List.copyOf(programmes);
        projects = List.copyOf(projects);
        offers = List.copyOf(offers);
    }

    /** A project that probably serves a programme, by its position: they have one name, or are alone in one function. */
    public record Offer(int programme, UUID project) {}

    /** The coverage of a book. What serves a programme and is no part of the book counts for nothing. */
    public static Coverage of(OverallTarget target, List<BookProject> book, Regulations inForce) {
        Set<UUID> present = new HashSet<>();
        book.forEach(each -> present.add(each.summary().id()));
        Set<UUID> serve = new HashSet<>();
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < target.serving().size(); i++) {
            List<UUID> serving =
                    target.serving().get(i).stream().filter(present::contains).toList();
            serve.addAll(serving);
            if (serving.isEmpty()) {
                bare.add(i);
            }
        }
        List<BookProject> open = book.stream()
                .filter(each -> !serve.contains(each.summary().id()))
                .toList();
        List<Offer> offers = new ArrayList<>();
        for (BookProject each : open) {
            int programme = likely(target.strategy().programmes(), each, inForce);
            if (programme != NONE) {
                offers.add(new Offer(programme, each.summary().id()));
            }
        }
        return new Coverage(bare, open.stream().map(each -> each.summary().id()).toList(), offers);
    }

    private static int likely(List<Programme> programmes, BookProject each, Regulations inForce) {
        String name = bare(each.project().identity().name());
        Set<Topic> topics = Functions.of(each.project(), inForce);
        int found = NONE;
        boolean alone = true;
        for (int i = 0; i < programmes.size(); i++) {
            String other = bare(programmes.get(i).name());
            if (!name.isEmpty() && name.equals(other)) {
                return i;
            }
            if (!Collections.disjoint(topics, inForce.topicsIn(other))) {
                alone = found == NONE;
                found = i;
            }
        }
        return alone ? found : NONE;
    }

    private static String bare(@Nullable String name) {
        return name == null ? "" : Texts.bare(Chars.squeeze(name));
    }
}
