package org.zhunsheng.integrated;

/** What can go into a column, by the names that {@code tables.yaml} uses. */
enum CellSource {
    ID("id"),
    DIVISION("division"),
    YEAR("year"),
    PROJECT_CODE("projectCode"),
    DEPARTMENT_CODE("departmentCode"),
    GOAL("goal"),
    YEAR_FLAG("yearFlag"),
    CLASS1("class1"),
    CLASS2("class2"),
    NAME("name"),
    DESCRIPTION("description"),
    BASIS("basis"),
    TARGET("target"),
    OPERATOR("operator"),
    UNIT("unit"),
    WEIGHT("weight"),
    REMARK("remark");

    private final String name;

    CellSource(String name) {
        this.name = name;
    }

    static CellSource of(String name) {
        for (CellSource source : values()) {
            if (source.name.equals(name)) {
                return source;
            }
        }
        throw new IllegalStateException("tables.yaml: nothing is called " + name);
    }

    /** Whether it is a code out of a list, which can lack one. */
    boolean isCode() {
        return this == CLASS1 || this == CLASS2 || this == OPERATOR;
    }
}
