package org.zhunsheng.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.ProjectContent;
import org.zhunsheng.planning.Tree;

/** A way to write projects down for tests, which knows no format: it remembers which text it gave for what. */
final class RememberedText implements ContentCodec {
    private final Map<String, Project> projects = new HashMap<>();
    private final Map<String, PerformanceDocument> documents = new HashMap<>();

    @Override
    public ProjectContent content(Project project) {
        String text = project.toString();
        projects.put(text, project);
        return new ProjectContent(project, text);
    }

    @Override
    public Project project(String text) {
        return projects.getOrDefault(text, SampleProject.legalAid().content().project());
    }

    @Override
    public Tree tree(String text) {
        return new Tree.Items(List.of(new Tree.Leaf(text)));
    }

    @Override
    public String document(PerformanceDocument document) {
        documents.put(document.toString(), document);
        return document.toString();
    }

    @Override
    public String whole(PerformanceDocument document) {
        return document(document);
    }

    @Override
    public PerformanceDocument document(String text) {
        return documents.getOrDefault(
                text,
                new PerformanceDocument(
                        DocumentKind.TARGET_TABLES,
                        new PerformanceDocument.Heading(null, null, null, null),
                        new PerformanceDocument.Strategy(null, List.of(), List.of(), null, List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }
}
