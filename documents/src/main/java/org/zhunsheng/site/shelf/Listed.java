package org.zhunsheng.site.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.CodedName;
import org.zhunsheng.model.Indicator;
import org.zhunsheng.model.Money;
import org.zhunsheng.model.Project;

/**
 * A project as it stands in the list of all and in the search.
 *
 * @param address where its page is
 * @param department whose it is
 * @param name what it is called, or absent
 * @param code its code, or absent
 * @param total its money, or absent
 */
public record Listed(
        Address.Project address,
        String department,
        @Nullable String name,
        @Nullable String code,
        @Nullable Money total) {

    /** What the contents of a year put on the list, in their order. */
    public static List<Listed> of(YearContents contents) {
        List<Listed> all = new ArrayList<>();
        ShelfDepartment department = contents.place().department();
        for (YearContents.Entry entry : contents.entries()) {
            Project project = entry.project();
            all.add(new Listed(
                    new Address.Project(department.id(), contents.place().year().year(), entry.number()),
                    department.department().name(),
                    project.identity().name(),
                    project.identity().code(),
                    project.finance().budget() == null
                            ? null
                            : project.finance().budget().total()));
        }
        return all;
    }

    /** The words by which a project is found: its names, its unit's, its department's, and those of its indicators. */
    public static List<String> words(YearContents contents, YearContents.Entry entry) {
        Project project = entry.project();
        CodedName unit = project.identity().unit();
        Stream<@Nullable String> names = Stream.of(
                project.identity().name(),
                contents.place().department().department().name(),
                unit == null ? null : unit.name());
        return Stream.concat(names, project.indicators().stream().map(Indicator::name))
                .filter(text -> text != null)
                .distinct()
                .toList();
    }
}
