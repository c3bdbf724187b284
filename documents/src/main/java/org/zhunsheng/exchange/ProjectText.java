package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ProjectContent;
import org.zhunsheng.reading.source.ReadingException;

/** One project, or a document without its projects, as a text of the exchange format on one line: how they are kept. */
public final class ProjectText {
    private static final String NAME = "project";

    private ProjectText() {}

    /** A project with its text. */
    public static ProjectContent content(Project project) {
        return new ProjectContent(project, text(project));
    }

    /** A project as a text. */
    public static String text(Project project) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = DocumentReader.FACTORY.createGenerator(text)) {
            out.setCharacterEscapes(new Characters());
            ProjectFormat.PROJECT.write(project, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return text.toString();
    }

    /**
     * A project out of its text.
     *
     * @throws ReadingException {@code FORMAT} with the JSON pointer of what is wrong; also where a key stands there that the
     *     format does not have, since what nobody understands must not seem to be kept
     */
    public static Project project(String text) throws ReadingException {
        try (JsonParser parser = DocumentReader.FACTORY.createParser(text)) {
            JsonIn in = new JsonIn(parser, NAME);
            in.next();
            Project project = ProjectFormat.PROJECT.read(in);
            if (!in.unknown().isEmpty()) {
                Unread unknown = in.unknown().get(0);
                String at = unknown.at() == null ? "" : unknown.at();
                throw ReadingException.unfit(at, "没有这个字段：" + at, "there is no such field: " + at);
            }
            if (in.next() != null) {
                throw ReadingException.unfit("", "项目之后还有内容", "something stands behind the project");
            }
            return project;
        } catch (ReadingException refused) {
            throw refused;
        } catch (JsonProcessingException broken) {
            throw ReadingException.unfit("", "不是有效的 JSON", "not valid JSON: " + broken.getOriginalMessage());
        } catch (IOException broken) {
            throw ReadingException.unfit("", "不是有效的 JSON", "not valid JSON");
        }
    }

    /** What a document says around its projects. */
    public static PerformanceDocument withoutProjects(PerformanceDocument document) {
        return new PerformanceDocument(
                document.kind(),
                document.heading(),
                document.strategy(),
                List.of(),
                document.withheld(),
                document.totals(),
                document.unread());
    }
}
