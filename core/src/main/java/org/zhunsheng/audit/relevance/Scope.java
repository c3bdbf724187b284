package org.zhunsheng.audit.relevance;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditedProject;
import org.zhunsheng.audit.Texts;
import org.zhunsheng.regulation.Topic;
import org.zhunsheng.regulation.WordSet;

/**
 * The functions that a project may have rows about: its own, those that go with them, and those that its goals name.
 *
 * @param own the functions of its name and activity; empty where anything may stand in it
 * @param allowed these and all others that are no surprise
 */
record Scope(Set<Topic> own, Set<Topic> allowed) {
    private static final Pattern BUILT = Pattern.compile("建设|改造|更新|升级|购置");
    private static final String BUYING = "procurement";

    Scope {
        own = Collections.unmodifiableSet(new LinkedHashSet<>(own));
        allowed = Set.copyOf(allowed);
    }

    static Scope of(AuditedProject project) {
        return project.view(Scope.class, Scope::work);
    }

    private static Scope work(AuditedProject project) {
        Texts texts = project.document().texts();
        Set<Topic> own = new LinkedHashSet<>(project.topics());
        // Staff and equipment serve every function: a project about them alone may have rows about any.
        boolean open = own.stream().anyMatch(topic -> texts.has(topic.name(), WordSet.MEANS));
        if (open || texts.has(project.name().text(), WordSet.GENERAL_PROJECTS)) {
            return new Scope(Set.of(), Set.of());
        }
        own.addAll(texts.topics(project.name().text()));
        Set<Topic> allowed = new LinkedHashSet<>(own);
        allowed.addAll(texts.topics(project.goalText() + "；" + project.printedPurpose()));
        for (Topic topic : project.document().inForce().topics()) {
            boolean goesWith = own.stream()
                    .anyMatch(one -> one.related().contains(topic.id())
                            || topic.related().contains(one.id())
                            || topic.related().contains("all"));
            // What is built or fitted out is bought as well.
            boolean bought = topic.id().equals(BUYING)
                    && BUILT.matcher(project.name().text()).find();
            if (goesWith || bought) {
                allowed.add(topic);
            }
        }
        return new Scope(own, allowed);
    }

    /** Whether a function is one of means, which may be needed for any work. */
    static boolean isMeans(Topic topic, Texts texts) {
        return texts.has(topic.name(), WordSet.MEANS);
    }
}
