package org.zhunsheng.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.zhunsheng.model.Project;
import org.zhunsheng.planning.Differences;
import org.zhunsheng.reading.source.ReadingException;

class ProjectTextProperties {

    @Provide
    Arbitrary<Project> projects() {
        return Projects.all();
    }

    @Property(tries = 200)
    void everyProjectSurvivesBeingKept(@ForAll("projects") Project project) throws IOException {
        String text = ProjectText.text(project);
        assertThat(text).doesNotContain("\n");
        assertThat(ProjectText.project(text)).isEqualTo(project);
        assertThat(JsonTrees.text(JsonTrees.parse(text))).isEqualTo(text);
    }

    @Property(tries = 100)
    void projectsDifferExactlyWhereTheirTextsDo(@ForAll("projects") Project one, @ForAll("projects") Project other)
            throws IOException {
        boolean same = Differences.between(
                        JsonTrees.compared(ProjectText.text(one)), JsonTrees.compared(ProjectText.text(other)))
                .isEmpty();
        assertThat(same).isEqualTo(one.equals(other));
    }

    @Test
    void whatTheFormatDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> ProjectText.project("{\"name\":\"甲\",\"stage\":\"APPROVED\"}"))
                .isInstanceOfSatisfying(ReadingException.class, refused -> assertThat(refused.pointer())
                        .isEqualTo("/stage"));
        assertThatThrownBy(() -> ProjectText.project("{} {}")).isInstanceOf(ReadingException.class);
        assertThatThrownBy(() -> ProjectText.project("[")).isInstanceOf(ReadingException.class);
    }
}
