package org.zhunsheng.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.intake.AcceptancePlan.Choice;
import org.zhunsheng.intake.AcceptancePlan.Create;
import org.zhunsheng.intake.AcceptancePlan.MatchedBy;
import org.zhunsheng.intake.AcceptancePlan.Problem;
import org.zhunsheng.intake.AcceptancePlan.Unchanged;
import org.zhunsheng.intake.AcceptancePlan.Update;
import org.zhunsheng.intake.AcceptancePlan.Why;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.Differences;
import org.zhunsheng.planning.ProjectRecord;
import org.zhunsheng.text.Chars;

/**
 * Finds for each project of a document the one of the unit and year that it means: by its code, and where no code tells, by
 * its name. Only forms of the same sort are compared: a self-evaluation does not replace the target that it is about.
 */
final class Matching {
    private final ContentCodec codec;
    private final Map<String, ProjectRecord> byCode = new HashMap<>();
    private final Map<String, List<ProjectRecord>> byName = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();
    private final List<Create> creates = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private final List<Unchanged> unchanged = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param present the projects of the unit and year
     * @param kind the form of the document
     */
    Matching(List<ProjectRecord> present, DocumentKind kind, ContentCodec codec) {
        this.codec = codec;
        for (ProjectRecord project : present) {
            if (Sort.of(project.summary().kind()) == Sort.of(kind)) {
                Project.Identity identity = codec.project(project.content()).identity();
                if (identity.code() != null) {
                    byCode.putIfAbsent(Chars.squeeze(identity.code()), project);
                }
                if (identity.name() != null) {
                    byName.computeIfAbsent(Chars.squeeze(identity.name()), name -> new ArrayList<>())
                            .add(project);
                }
            }
        }
    }

    /** The sorts of forms. */
    private enum Sort {
        TARGETS,
        MONITORING,
        EVALUATION;

        static Sort of(DocumentKind kind) {
            return switch (kind) {
                case TARGET_BOOK, TARGET_TABLES, APPROVAL_TABLES, PROJECT_LIST, DEPARTMENT_TARGET -> TARGETS;
                case MONITORING -> Sort.MONITORING;
                case SELF_EVALUATION -> EVALUATION;
            };
        }
    }

    /** A project that could be meant. */
    private record Match(ProjectRecord project, MatchedBy by) {}

    AcceptancePlan plan(List<Project> projects, Map<Integer, Choice> choices) {
        for (int i = 0; i < projects.size(); i++) {
            decide(i, projects.get(i), choices.get(i));
        }
        return new AcceptancePlan(creates, updates, unchanged, problems);
    }

    private void decide(int index, Project project, @Nullable Choice choice) {
        String name = project.identity().name();
        if (choice == Choice.SKIP) {
            return;
        }
        if (choice == Choice.CREATE) {
            creates.add(new Create(index, name));
            return;
        }
        if (name == null && project.identity().code() == null) {
            problems.add(new Problem(index, null, Why.NAMELESS));
            return;
        }
        List<Match> matches = matches(project.identity());
        if (matches.isEmpty()) {
            decideWithoutMatch(index, name, choice);
        } else if (matches.size() > 1) {
            problems.add(new Problem(index, name, Why.AMBIGUOUS));
        } else if (!taken.add(matches.get(0).project().summary().id())) {
            problems.add(new Problem(index, name, Why.TWICE));
        } else {
            update(index, project, matches.get(0));
        }
    }

    private void decideWithoutMatch(int index, @Nullable String name, @Nullable Choice choice) {
        if (choice == Choice.UPDATE) {
            problems.add(new Problem(index, name, Why.NOTHING_TO_UPDATE));
        } else {
            creates.add(new Create(index, name));
        }
    }

    private List<Match> matches(Project.Identity identity) {
        ProjectRecord same = identity.code() == null ? null : byCode.get(Chars.squeeze(identity.code()));
        if (same != null) {
            return List.of(new Match(same, MatchedBy.CODE));
        }
        if (identity.name() == null) {
            return List.of();
        }
        return byName.getOrDefault(Chars.squeeze(identity.name()), List.of()).stream()
                .filter(project -> identity.code() == null
                        || codec.project(project.content()).identity().code() == null)
                .map(project -> new Match(project, MatchedBy.NAME_AND_YEAR))
                .toList();
    }

    private void update(int index, Project project, Match match) {
        String text = codec.content(project).text();
        String name = project.identity().name();
        UUID id = match.project().summary().id();
        if (text.equals(match.project().content())) {
            unchanged.add(new Unchanged(index, id, name));
        } else if (!match.project().summary().stage().isOpen()) {
            problems.add(new Problem(index, name, Why.CLOSED));
        } else {
            List<FieldChange> changes =
                    Differences.between(codec.tree(match.project().content()), codec.tree(text));
            long revision = match.project().summary().revision();
            updates.add(new Update(index, id, revision, name, match.by(), changes));
        }
    }
}
