package org.zhunsheng.planning;

/** What became of an attempt to change a project. */
public sealed interface Saved {

    /** It was done; the project as it stands now. */
    record Done(ProjectRecord present) implements Saved {}

    /** Somebody else changed it in the meantime; the project as it stands now. Nothing was done. */
    record Stale(ProjectRecord present) implements Saved {}

    /** It is past the stage in which it may be changed; the project as it stands now. Nothing was done. */
    record Closed(ProjectRecord present) implements Saved {}

    /** There is no such project within the scope. */
    record Absent() implements Saved {}
}
