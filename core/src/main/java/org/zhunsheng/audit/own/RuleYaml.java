package org.zhunsheng.audit.own;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.zhunsheng.audit.own.RuleFileException.Code;

/**
 * Reads YAML as plain pieces with their lines. Anchors, aliases and tags are refused: a file of rules needs none, and files
 * that are meant to do harm do.
 */
final class RuleYaml {
    private static final int MOST_BYTES = 256 * 1024;
    private static final int DEEPEST = 8;
    private static final int MOST_PIECES = 20_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Problems problems;
    private final Iterator<Event> events;
    private int pieces;

    private RuleYaml(String text, Problems problems) {
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setLabel("rules")
                .setCodePointLimit(MOST_BYTES)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The root of a file. */
    static Piece read(byte[] content) throws RuleFileException {
        Problems problems = new Problems();
        if (content.length > MOST_BYTES) {
            problems.add(
                    Code.LIMIT,
                    0,
                    "文件超过 " + MOST_BYTES / 1024 + " KB。请拆成几个文件。",
                    "the file is larger than " + MOST_BYTES / 1024 + " KB. Split it.");
            problems.refuseIfAny();
        }
        Piece root = null;
        try {
            root = new RuleYaml(decoded(content), problems).root();
        } catch (CharacterCodingException notUtf8) {
            problems.add(Code.SYNTAX, 0, "文件不是 UTF-8 编码。请另存为 UTF-8。", "the file is not UTF-8. Save it as UTF-8.");
        } catch (MarkedYamlEngineException wrong) {
            String what = wrong.getProblem();
            problems.add(Code.SYNTAX, line(wrong.getProblemMark()), "YAML 格式有误：" + what, "this is no YAML: " + what);
        } catch (YamlEngineException wrong) {
            problems.add(Code.SYNTAX, 0, "YAML 格式有误：" + wrong.getMessage(), "this is no YAML: " + wrong.getMessage());
        }
        problems.refuseIfAny();
        if (root == null) {
            problems.add(Code.MISSING, 0, "文件是空的。", "the file is empty.");
            problems.refuseIfAny();
            throw new IllegalStateException("unreachable");
        }
        return root;
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private @Nullable Piece root() throws RuleFileException {
        Piece root = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (root != null) {
                        problems.add(
                                Code.FORM,
                                line(event.getStartMark()),
                                "一个文件只能有一个 YAML 文档。",
                                "a file has one YAML document only.");
                        problems.refuseIfAny();
                    }
                }
                default -> root = piece(event, 0);
            }
        }
        return root;
    }

    private Piece piece(Event event, int depth) throws RuleFileException {
        int line = line(event.getStartMark());
        pieces++;
        if (depth > DEEPEST || pieces > MOST_PIECES) {
            problems.add(Code.LIMIT, line, "嵌套过深或内容过多。", "this is nested too deeply, or there is too much of it.");
            problems.refuseIfAny();
        }
        if (event instanceof ScalarEvent scalar && isPlain(scalar.getAnchor(), scalar.getTag())) {
            return new Piece.Words(line, scalar.getValue());
        }
        if (event instanceof SequenceStartEvent list && isPlain(list.getAnchor(), list.getTag())) {
            return items(line, depth);
        }
        if (event instanceof MappingStartEvent map && isPlain(map.getAnchor(), map.getTag())) {
            return entries(line, depth);
        }
        problems.add(
                Code.LIMIT, line, "不允许使用锚点（&）、引用（*）和标签（!）。", "anchors (&), aliases (*) and tags (!) are not allowed.");
        problems.refuseIfAny();
        throw new IllegalStateException("unreachable");
    }

    private static boolean isPlain(Optional<?> anchor, Optional<?> tag) {
        return anchor.isEmpty() && tag.isEmpty();
    }

    private Piece items(int line, int depth) throws RuleFileException {
        List<Piece> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(piece(event, depth + 1));
        }
        return new Piece.Items(line, items);
    }

    private Piece entries(int line, int depth) throws RuleFileException {
        Map<String, Piece> byKey = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Piece key = piece(event, depth + 1);
            Piece value = piece(events.next(), depth + 1);
            if (!(key instanceof Piece.Words words)) {
                problems.add(Code.FORM, key.line(), "键必须是一个词。", "a key has to be a word.");
            } else if (byKey.putIfAbsent(words.text(), value) != null) {
                problems.add(
                        Code.DUPLICATE,
                        key.line(),
                        "“" + words.text() + "”出现了两次。",
                        "\"" + words.text() + "\" stands here twice.");
            }
        }
        return new Piece.Entries(line, byKey);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(at -> at.getLine() + 1).orElse(0);
    }
}
