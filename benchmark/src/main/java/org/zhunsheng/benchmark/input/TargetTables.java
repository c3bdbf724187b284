package org.zhunsheng.benchmark.input;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Documents of as many projects as one likes, in the two shapes that counties publish. */
public final class TargetTables {
    private static final long SEED = 20240101;
    private static final List<String> INDICATOR_HEAD = List.of("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重");

    private TargetTables() {}

    /** A form for each project. */
    public static List<Table> forms(List<Project> projects) {
        return projects.stream().map(TargetTables::form).toList();
    }

    /** One long table with all projects. */
    public static List<Table> list(List<Project> projects) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(List.of(Cell.of("项目名称"))));
        INDICATOR_HEAD.forEach(label -> rows.get(0).add(Cell.of(label)));
        for (Project project : projects) {
            List<List<Cell>> indicators = indicatorRows(project.indicators());
            indicators
                    .get(0)
                    .add(0, Cell.high(project.name(), project.indicators().size()));
            rows.addAll(indicators);
        }
        return List.of(new Table(List.of("项目支出绩效目标表", "（2024年度）"), INDICATOR_HEAD.size() + 1, rows));
    }

    /** So many projects, the same each time. */
    public static List<Project> made(int projects) {
        SplittableRandom chance = new SplittableRandom(SEED);
        return IntStream.rangeClosed(1, projects)
                .mapToObj(number -> Project.made(number, chance))
                .toList();
    }

    private static Table form(Project project) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("项目名称"), Cell.wide(project.name(), 3), Cell.of("实施单位"), Cell.wide(project.unit(), 2)));
        rows.add(List.of(
                Cell.of("主管部门"),
                Cell.wide("清水县司法局", 3),
                Cell.of("年度资金总额"),
                Cell.wide(String.valueOf(project.budget()), 2)));
        rows.add(List.of(Cell.of("年度总体目标"), Cell.wide(project.goal(), INDICATOR_HEAD.size() - 1)));
        rows.add(INDICATOR_HEAD.stream().map(Cell::of).toList());
        rows.addAll(indicatorRows(project.indicators()));
        return new Table(List.of("项目支出绩效目标表", "（2024年度）", "单位：元"), INDICATOR_HEAD.size(), rows);
    }

    /** A row for each indicator; a level stands once, beside all that belongs to it. */
    private static List<List<Cell>> indicatorRows(List<Project.Indicator> indicators) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            List<Cell> row = new ArrayList<>();
            addLevel(row, indicators, i, Project.Indicator::level1);
            addLevel(row, indicators, i, Project.Indicator::level2);
            Project.Indicator indicator = indicators.get(i);
            row.add(Cell.of(indicator.level3()));
            row.add(Cell.of(indicator.operator()));
            row.add(Cell.of(indicator.target()));
            row.add(Cell.of(indicator.unit()));
            row.add(Cell.of(String.valueOf(indicator.weight())));
            rows.add(row);
        }
        return rows;
    }

    private static void addLevel(
            List<Cell> row, List<Project.Indicator> indicators, int at, Function<Project.Indicator, String> level) {
        String name = level.apply(indicators.get(at));
        if (at > 0 && level.apply(indicators.get(at - 1)).equals(name)) {
            return;
        }
        int end = at + 1;
        while (end < indicators.size() && level.apply(indicators.get(end)).equals(name)) {
            end++;
        }
        row.add(Cell.high(name, end - at));
    }
}
