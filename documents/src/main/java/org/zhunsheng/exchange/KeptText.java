package org.zhunsheng.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.Places;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.planning.ProjectContent;
import org.zhunsheng.planning.Tree;
import org.zhunsheng.reading.Reading;

/** Projects and documents as they are kept: texts of the exchange format, on one line. */
public final class KeptText implements ContentCodec {
    private static final DocumentWriter ONE_LINE = new DocumentWriter(DocumentWriter.Layout.ONE_LINE, Set.of());

    @Override
    public ProjectContent content(Project project) {
        return ProjectText.content(project);
    }

    @Override
    public Project project(String text) {
        try {
            return ProjectText.project(text);
        } catch (IOException damaged) {
            throw new UncheckedIOException("a kept project cannot be read", damaged);
        }
    }

    @Override
    public Tree tree(String text) {
        try {
            return JsonTrees.compared(text);
        } catch (IOException damaged) {
            throw new UncheckedIOException("a kept text cannot be read", damaged);
        }
    }

    @Override
    public String document(PerformanceDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Reading bare = new Reading("", ProjectText.withoutProjects(document), Places.none(), List.of());
        try {
            ONE_LINE.write(bare, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public String whole(PerformanceDocument document) {
        return DocumentWriter.json(document);
    }

    @Override
    public PerformanceDocument document(String text) {
        try {
            return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "document")
                    .document();
        } catch (IOException damaged) {
            throw new UncheckedIOException("a kept document cannot be read", damaged);
        }
    }
}
