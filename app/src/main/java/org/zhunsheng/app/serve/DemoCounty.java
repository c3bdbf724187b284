package org.zhunsheng.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.zhunsheng.app.web.intake.DemonstrationFiles;
import org.zhunsheng.identity.Role;
import org.zhunsheng.model.FiscalYear;
import org.zhunsheng.organisation.Extent;
import org.zhunsheng.organisation.Stage;

/**
 * What the demonstration county looks like; {@code county.yaml} says it.
 *
 * @param region its code and name
 * @param departments its departments with their units
 * @param plans what is planned there
 * @param people who works there
 * @param due when what is due
 */
record DemoCounty(
        Named region, List<Department> departments, Plans plans, List<Member> people, Map<Stage, DueDay> due) {
    private static final String FILE = "/org/zhunsheng/app/demo/county.yaml";

    /** A code and a name. */
    record Named(String code, String name) {}

    /** A department with its units. */
    record Department(Named named, List<Named> units) {}

    /**
     * The samples, and the department whose projects they become.
     *
     * @param bureau its code
     */
    record Plans(String bureau, List<SampleFile> files) {

        /** The samples for the years around the present one. */
        List<DemonstrationFiles.Sample> in(int presentYear) {
            return files.stream()
                    .map(file -> new DemonstrationFiles.Sample(file.name(), new FiscalYear(presentYear + file.years())))
                    .toList();
        }
    }

    /** A sample, and how many years after the present one its fiscal year is. */
    record SampleFile(String name, int years) {}

    /** Somebody who works there, by the code of their unit. */
    record Member(String login, String name, Role role, String unit, Extent extent) {}

    /** A day of the year, some years after the fiscal year. */
    record DueDay(int years, String day) {
        LocalDate in(int fiscalYear) {
            return LocalDate.parse(fiscalYear + years + "-" + day);
        }
    }

    static DemoCounty read() {
        try (InputStream yaml = DemoCounty.class.getResourceAsStream(FILE)) {
            if (yaml == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return of(map(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DemoCounty of(Map<?, ?> yaml) {
        List<Department> departments = new ArrayList<>();
        for (Object department : list(yaml.get("departments"))) {
            List<Named> units = list(map(department).get("units")).stream()
                    .map(unit -> named(map(unit)))
                    .toList();
            departments.add(new Department(named(map(department)), units));
        }
        Map<Stage, DueDay> due = new LinkedHashMap<>();
        map(yaml.get("deadlines")).forEach((stage, day) -> due.put(Stage.valueOf(text(stage)), dueDay(map(day))));
        return new DemoCounty(
                named(map(yaml.get("region"))),
                List.copyOf(departments),
                new Plans(
                        text(yaml.get("bureau")),
                        list(yaml.get("samples")).stream()
                                .map(file -> sample(map(file)))
                                .toList()),
                list(yaml.get("people")).stream()
                        .map(person -> member(map(person)))
                        .toList(),
                due);
    }

    private static Named named(Map<?, ?> yaml) {
        return new Named(text(yaml.get("code")), text(yaml.get("name")));
    }

    private static SampleFile sample(Map<?, ?> yaml) {
        return new SampleFile(text(yaml.get("file")), Integer.parseInt(text(yaml.get("year"))));
    }

    private static Member member(Map<?, ?> yaml) {
        return new Member(
                text(yaml.get("login")),
                text(yaml.get("name")),
                Role.valueOf(text(yaml.get("role"))),
                text(yaml.get("unit")),
                Extent.valueOf(text(yaml.get("extent"))));
    }

    private static DueDay dueDay(Map<?, ?> yaml) {
        return new DueDay(Integer.parseInt(text(yaml.get("year"))), text(yaml.get("day")));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
