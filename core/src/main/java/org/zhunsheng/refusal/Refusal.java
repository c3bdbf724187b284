package org.zhunsheng.refusal;

/** Why something was not done. */
public sealed interface Refusal {

    /**
     * There is no such thing, or it lies outside of what the person may see: the answer never tells which.
     *
     * @param what the field or sort of thing that was named
     * @param id the name that was given for it
     */
    record Absent(String what, String id) implements Refusal {}

    /**
     * Somebody else changed it in the meantime.
     *
     * @param given the revision from which the change started
     * @param present the revision that it has
     */
    record Stale(long given, long present) implements Refusal {}

    /**
     * Another one has this name already.
     *
     * @param field which field has to be unique
     * @param value what was given
     */
    record Taken(String field, String value) implements Refusal {}

    /**
     * The person sees it, but may not do this to it: it reaches further than they do.
     *
     * @param field what reaches too far
     */
    record OutOfReach(String field) implements Refusal {}

    /**
     * It would not hold together.
     *
     * @param field which field is wrong
     * @param why a stable word for the messages, such as {@code below-itself}
     */
    record Unfit(String field, String why) implements Refusal {}
}
