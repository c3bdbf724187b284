package org.zhunsheng.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.refusal.Refusal.Absent;
import org.zhunsheng.refusal.Refusal.OutOfReach;
import org.zhunsheng.refusal.Refusal.Stale;
import org.zhunsheng.refusal.Refusal.Taken;
import org.zhunsheng.refusal.Refusal.Unfit;

/** A request that is not done, with the reason. Its words are found when it is answered, in the language of the person. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A sentence of the catalogue.
     *
     * @param name its name
     * @param blanks what fills its blanks
     */
    public record Words(String name, Object... blanks) {}

    /**
     * One field that is not as it should be.
     *
     * @param field its name, or a JSON pointer where it lies deeper
     * @param words what is wrong with it
     */
    public record Field(String field, Words words) {}

    private final transient ProblemCode code;
    private final transient List<Words> details = new ArrayList<>();
    private final transient List<Field> fields = new ArrayList<>();
    private final transient Map<String, Object> extras = new LinkedHashMap<>();

    private Refusal(ProblemCode code) {
        super(code.code(), null, false, false);
        this.code = code;
    }

    public static Refusal of(ProblemCode code) {
        return new Refusal(code);
    }

    /** What the store refused, for the person who asked. */
    public static Refusal of(org.zhunsheng.refusal.Refusal why) {
        return switch (why) {
            case Absent absent -> notFound();
            case Stale stale -> stale(null);
            case Taken taken -> of(ProblemCode.CONFLICT).and(taken.field(), "web.field.taken");
            case OutOfReach reach -> of(ProblemCode.BEYOND_ONES_POWERS).and(reach.field(), "web.field.reach");
            case Unfit unfit -> field(unfit.field(), "refused." + unfit.why());
        };
    }

    /** What cannot be issued, with the code of the reason and what to do about it. */
    public static Refusal of(IssuingException refused) {
        return of(ProblemCode.NOT_ISSUED)
                .saying("web.issuing", refused)
                .with("cause", refused.code().text());
    }

    /** What any failure means for the person; it stands in the log where it is none that one expects. */
    public static Refusal of(RuntimeException failure) {
        return Failures.refusal(failure);
    }

    /** There is no such thing, or none that one may know of. */
    public static Refusal notFound() {
        return new Refusal(ProblemCode.NOT_FOUND);
    }

    /** Somebody else was faster. */
    public static Refusal stale(@Nullable Object current) {
        Refusal stale = new Refusal(ProblemCode.STALE);
        return current == null ? stale : stale.with("current", current);
    }

    /** A single wrong field. */
    public static Refusal field(String field, String words, Object... blanks) {
        return new Refusal(ProblemCode.INVALID).and(field, words, blanks);
    }

    /** A wrong parameter of the address. */
    public static Refusal parameter(String name, String words, Object... blanks) {
        return new Refusal(ProblemCode.PARAMETER).and(name, words, blanks);
    }

    /** Adds a wrong field. */
    public Refusal and(String field, String words, Object... blanks) {
        fields.add(new Field(field, new Words(words, blanks)));
        return this;
    }

    /** Says more about it than its title does. */
    public Refusal saying(String words, Object... blanks) {
        details.add(new Words(words, blanks));
        return this;
    }

    /** Adds something for the program at the other end. */
    public Refusal with(String name, Object value) {
        extras.put(name, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    public List<Words> details() {
        return details;
    }

    public List<Field> fields() {
        return fields;
    }

    public Map<String, Object> extras() {
        return extras;
    }
}
