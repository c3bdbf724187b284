package org.zhunsheng.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.zhunsheng.model.PerformanceDocument;
import org.zhunsheng.model.PerformanceDocument.Strategy;
import org.zhunsheng.model.PerformanceDocument.Unread;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ProjectContent;
import org.zhunsheng.reading.source.ReadingException;

/** One project, the overall target of a department, or a document without its projects, as a text of the exchange format on one line: how they are kept. */
public final class ProjectText {
    private ProjectText() {}

    /** A project with its text. */
    public static ProjectContent content(Project project) {
        return new ProjectContent(project, text(project));
    }

    /** A project as a text. */
    public static String text(Project project) {
        return written(ProjectFormat.PROJECT, project);
    }

    /** What a department wants as a whole, as a text. */
    public static String text(Strategy strategy) {
        return written(StrategyFormat.STRATEGY, strategy);
    }

    private static <T> String written(Shape<T> shape, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = DocumentReader.FACTORY.createGenerator(text)) {
            out.setCharacterEscapes(new Characters());
            shape.write(value, out);
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
        return whole(ProjectFormat.PROJECT, text, "project");
    }

    /**
     * Goal, programmes and safeguards of a department out of their text, as strictly as a project.
     *
     * @throws ReadingException {@code FORMAT} with the JSON pointer of what is wrong
     */
    public static Strategy strategy(String text) throws ReadingException {
        return whole(StrategyFormat.STRATEGY, text, "target");
    }

    private static <T> T whole(Shape<T> shape, String text, String name) throws ReadingException {
        try (JsonParser parser = DocumentReader.FACTORY.createParser(text)) {
            JsonIn in = new JsonIn(parser, name);
            in.next();
            T value = shape.read(in);
            if (!in.unknown().isEmpty()) {
                Unread unknown = in.unknown().get(0);
                String at = unknown.at() == null ? "" : unknown.at();
                throw ReadingException.unfit(at, "没有这个字段：" + at, "there is no such field: " + at);
            }
            if (in.next() != null) {
                throw ReadingException.unfit("", "之后还有内容", "something stands behind it");
            }
            return value;
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
        return document.withProjects(List.of());
    }
}
