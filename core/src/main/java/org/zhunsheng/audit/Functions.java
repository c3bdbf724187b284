package org.zhunsheng.audit;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Goal;
import org.zhunsheng.model.Project;
import org.zhunsheng.regulation.Regulations;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.text.Chars;

/** The functions that a project is about (职能): by its name and its activity; where these say nothing, by purpose and goals. */
public final class Functions {
    private Functions() {}

    /** All of them in the order of their first words; empty where no words show one. */
    public static Set<Topic> of(Project project, Regulations inForce) {
        String name = project.identity().name();
        Set<Topic> byHead = inForce.topicsIn(Chars.squeeze(head(name == null ? "" : name, project)));
        return byHead.isEmpty() ? inForce.topicsIn(Chars.squeeze(body(project, goals(project)))) : byHead;
    }

    /** The first of them, under which its money is counted; {@code null} where no words show one. */
    public static @Nullable Topic main(Project project, Regulations inForce) {
        return of(project, inForce).stream().findFirst().orElse(null);
    }

    static String head(String name, Project project) {
        CodedName activity = project.identity().activity();
        return name + "；" + (activity == null || activity.name() == null ? "" : activity.name());
    }

    static String body(Project project, String goals) {
        return String.valueOf(project.purpose()) + goals;
    }

    /** All goals in one text. */
    static String goals(Project project) {
        return project.goals().size() == 1
                ? project.goals().get(0).text()
                : project.goals().stream().map(Goal::text).collect(Collectors.joining("；"));
    }
}
