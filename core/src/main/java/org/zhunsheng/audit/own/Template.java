package org.zhunsheng.audit.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.audit.own.RuleFileException.Code;

/**
 * Words with expressions in braces: {@code 单价 {row.target.number} 元}. A brace itself is written twice.
 *
 * @param parts words and expressions in order
 */
record Template(List<Part> parts) {
    static final Template EMPTY = new Template(List.of());
    private static final int MOST_PARTS = 21;
    private static final int LONGEST = 1_000;

    /** What stands for a value that the document does not print. */
    private static final String ABSENT = "—";

    Template {
        parts = List.copyOf(parts);
    }

    /** Words, or an expression. */
    private record Part(String words, @Nullable Expression expression) {}

    /** The template that a text is; {@link #EMPTY} where it was refused. */
    static Template of(Piece.Words written, Scope scope, Expressions expressions, Problems problems) {
        List<Part> parts = new ArrayList<>();
        String text = written.text();
        StringBuilder words = new StringBuilder();
        boolean closed = text.length() <= LONGEST;
        for (int i = 0; closed && i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
            if ((c == '{' || c == '}') && twice) {
                words.append(c);
                i++;
            } else if (c == '{') {
                int end = end(text, i + 1);
                closed = end > 0;
                if (closed) {
                    Piece.Words inside = new Piece.Words(written.line(), text.substring(i + 1, end));
                    Expression expression = expressions.printable(scope, inside);
                    parts.add(new Part(words.toString(), null));
                    parts.add(new Part("", expression));
                    words.setLength(0);
                    i = end;
                }
            } else {
                words.append(c);
            }
        }
        parts.add(new Part(words.toString(), null));
        if (!closed || parts.size() > MOST_PARTS) {
            problems.add(
                    Code.FORM,
                    written.line(),
                    "文字过长、大括号没有闭合，或者表达式多于 " + MOST_PARTS / 2 + " 个。",
                    "these words are too long, have an open brace, or have more than " + MOST_PARTS / 2
                            + " expressions.");
            return EMPTY;
        }
        return new Template(parts);
    }

    /** Where the brace closes; braces in quotes don't count. */
    private static int end(String text, int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '}') {
                return i;
            }
        }
        return -1;
    }

    /** The words with the values of a document. */
    String words(Map<String, Object> variables) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            Expression expression = part.expression();
            out.append(part.words());
            if (expression != null) {
                Object value = expression.value(variables);
                out.append(value == null ? ABSENT : Wording.quoted(value.toString()));
            }
        }
        return out.toString();
    }
}
