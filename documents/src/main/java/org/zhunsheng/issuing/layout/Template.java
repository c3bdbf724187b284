package org.zhunsheng.issuing.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.issuing.field.Scope;
import org.zhunsheng.issuing.field.Value;

/**
 * Words with places for values: {@code [{number}、]{name}绩效目标表}. A value stands in braces, several with bars between
 * them where the first that is there is printed; what stands in square brackets is printed only where all its values are
 * there. A doubled bracket or brace is the character itself.
 */
public final class Template {
    private final List<Part> parts;

    private sealed interface Part {
        record Literal(String text) implements Part {}

        record Hole(List<String> names) implements Part {}

        record Optional(Template inner) implements Part {}
    }

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** @throws IllegalArgumentException where brackets or braces do not close */
    static Template parse(String text) {
        Cursor cursor = new Cursor(text);
        Template template = new Template(cursor.parts(false));
        return template;
    }

    /** All names that it prints. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Literal literal -> {}
                case Part.Hole hole -> names.addAll(hole.names());
                case Part.Optional optional -> names.addAll(optional.inner().names());
            }
        }
        return names;
    }

    /** Whether it is words and nothing else. */
    boolean isLiteral() {
        return names().isEmpty();
    }

    /** The one value that it prints and nothing beside it, or {@code null}. */
    public @Nullable Value single(Scope scope) {
        return parts.size() == 1 && parts.getFirst() instanceof Part.Hole hole ? value(hole, scope) : null;
    }

    /** The words with their values; empty where it has places for values outside of brackets and none of them is there. */
    public String fill(Scope scope, Figures figures) {
        StringBuilder out = new StringBuilder();
        boolean any = parts.stream().noneMatch(Part.Hole.class::isInstance);
        for (Part part : parts) {
            switch (part) {
                case Part.Literal literal -> out.append(literal.text());
                case Part.Hole hole -> {
                    Value value = value(hole, scope);
                    any |= value != null;
                    out.append(value == null ? "" : figures.words(value));
                }
                case Part.Optional optional -> {
                    boolean whole = optional.inner().isWhole(scope);
                    any |= whole;
                    out.append(whole ? optional.inner().fill(scope, figures) : "");
                }
            }
        }
        return any ? out.toString() : "";
    }

    private boolean isWhole(Scope scope) {
        return parts.stream().allMatch(part -> !(part instanceof Part.Hole hole) || value(hole, scope) != null);
    }

    private static @Nullable Value value(Part.Hole hole, Scope scope) {
        for (String name : hole.names()) {
            Value value = scope.value(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Goes over the text of a template once. */
    private static final class Cursor {
        private final String text;
        private int at;

        Cursor(String text) {
            this.text = text;
        }

        List<Part> parts(boolean inner) {
            List<Part> parts = new ArrayList<>();
            StringBuilder literal = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at++);
                boolean doubled = "{}[]".indexOf(c) >= 0 && at < text.length() && text.charAt(at) == c;
                if (doubled) {
                    literal.append(c);
                    at++;
                } else if (c == '{') {
                    flush(literal, parts);
                    parts.add(hole());
                } else if (c == '[' && !inner) {
                    flush(literal, parts);
                    parts.add(new Part.Optional(new Template(parts(true))));
                } else if (c == ']' && inner) {
                    flush(literal, parts);
                    return parts;
                } else if ("{}[]".indexOf(c) >= 0) {
                    throw new IllegalArgumentException("\"" + c + "\" in \"" + text + "\"");
                } else {
                    literal.append(c);
                }
            }
            if (inner) {
                throw new IllegalArgumentException("\"[\" in \"" + text + "\"");
            }
            flush(literal, parts);
            return parts;
        }

        private Part.Hole hole() {
            int end = text.indexOf('}', at);
            if (end < 0) {
                throw new IllegalArgumentException("\"{\" in \"" + text + "\"");
            }
            List<String> names = List.of(text.substring(at, end).split("\\|", -1));
            at = end + 1;
            return new Part.Hole(names.stream().map(String::strip).toList());
        }

        private static void flush(StringBuilder literal, List<Part> parts) {
            if (!literal.isEmpty()) {
                parts.add(new Part.Literal(literal.toString()));
                literal.setLength(0);
            }
        }
    }
}
