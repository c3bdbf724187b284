package org.zhunsheng.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhunsheng.exchange.ProjectText;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.ProjectContent;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.ReadingException;
import org.zhunsheng.reading.source.SourceFile;

/** Projects as counties really plan them, out of the project's samples, each to be written down many times. */
final class Templates {
    private static final int FEWEST_INDICATORS = 7;
    private static final int MOST_INDICATORS = 14;

    private final List<Project> projects;

    private Templates(List<Project> projects) {
        this.projects = projects;
    }

    static Templates in(Path samples) throws IOException {
        PerformanceReader reader = PerformanceReader.standard(Limits.STANDARD);
        List<Project> projects = new ArrayList<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.sorted().toList()) {
                SourceFile source = SourceFile.load(file, Limits.STANDARD);
                projects.addAll(reader.read(source, null).document().projects());
            }
        } catch (ReadingException refused) {
            throw new IOException(refused);
        }
        return new Templates(projects.stream()
                .filter(project -> project.identity().name() != null)
                .filter(project -> project.indicators().size() >= FEWEST_INDICATORS)
                .filter(project -> project.indicators().size() <= MOST_INDICATORS)
                .toList());
    }

    /** The project of a number: a template with a name and a code of its own. */
    ProjectContent project(String place, int number) {
        Project like = projects.get(number % projects.size());
        Project.Identity old = like.identity();
        Project.Identity identity = new Project.Identity(
                old.number(),
                "%06d".formatted(number),
                place + old.name() + (number < projects.size() ? "" : number / projects.size() + "期"),
                old.unit(),
                old.supervisor(),
                old.activity(),
                old.attribute(),
                old.term());
        return ProjectText.content(new Project(
                identity,
                like.finance(),
                like.purpose(),
                like.goals(),
                like.indicators(),
                like.totalScore(),
                like.notes()));
    }
}
