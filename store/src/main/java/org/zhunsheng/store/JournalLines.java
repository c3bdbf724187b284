package org.zhunsheng.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.journal.Act;
import org.zhunsheng.journal.Action;
import org.zhunsheng.journal.ChainHead;
import org.zhunsheng.journal.FieldChange;
import org.zhunsheng.journal.Happening;
import org.zhunsheng.journal.JournalEntry;
import org.zhunsheng.journal.Subject;
import org.zhunsheng.organisation.UnitPath;
import org.zhunsheng.store.JournalRows.UnreadableEntry;

/** The lines of a journal's file, read strictly: every field once, no other field, nothing spelled in another way. */
final class JournalLines {
    private static final Set<String> HEADER = Set.of("format", "algorithm", "complete", "entries", "head");
    private static final Set<String> CHANGE = Set.of("field", "before", "after");
    private static final Set<String> ENTRY = Set.of(
            "sequence",
            "algorithm",
            "at",
            "actorId",
            "actorName",
            "from",
            "requestId",
            "action",
            "subjectKind",
            "subjectId",
            "subjectName",
            "unit",
            "reason",
            "changes",
            "previousHash",
            "hash");

    private final JsonParser json;
    private @Nullable String algorithm;

    JournalLines(JsonParser json) {
        this.json = json;
    }

    record Header(String format, ChainDigest digest, boolean complete, ChainHead head) {}

    Header header() throws IOException {
        try {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new JournalFile.NoJournal("the first line is no JSON object");
            }
            Map<String, Object> fields = object(HEADER);
            String name = text(fields, "algorithm");
            algorithm = name;
            return new Header(
                    text(fields, "format"),
                    ChainDigest.valueOf(name),
                    Boolean.TRUE.equals(fields.get("complete")),
                    new ChainHead(number(fields, "entries"), text(fields, "head")));
        } catch (UnreadableEntry | IllegalArgumentException | JsonProcessingException broken) {
            throw new JournalFile.NoJournal("the first line does not say what follows");
        }
    }

    /** The next entry, or null at the end. */
    @Nullable
    JournalEntry next() throws IOException {
        try {
            JsonToken token = json.nextToken();
            if (token == null) {
                return null;
            }
            if (token != JsonToken.START_OBJECT) {
                throw new UnreadableEntry("a line is no JSON object", null);
            }
            return entry(object(ENTRY));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException broken) {
            throw new UnreadableEntry("a line is no entry", broken);
        }
    }

    private JournalEntry entry(Map<String, Object> fields) {
        if (!text(fields, "algorithm").equals(algorithm)) {
            throw new UnreadableEntry("another algorithm than the file's", null);
        }
        String actor = optional(fields, "actorId");
        String unit = optional(fields, "unit");
        Act act = new Act(
                actor == null ? null : spelled(UUID.fromString(actor), actor),
                text(fields, "actorName"),
                spelled(Instant.parse(text(fields, "at")), text(fields, "at")),
                text(fields, "from"),
                text(fields, "requestId"));
        Subject subject = new Subject(
                Subject.Kind.valueOf(text(fields, "subjectKind")),
                text(fields, "subjectId"),
                optional(fields, "subjectName"));
        Happening happening = new Happening(
                Action.valueOf(text(fields, "action")),
                subject,
                unit == null ? null : new UnitPath(unit),
                changes(fields),
                optional(fields, "reason"));
        return new JournalEntry(
                number(fields, "sequence"), act, happening, text(fields, "previousHash"), text(fields, "hash"));
    }

    private static <T> T spelled(T value, String text) {
        if (!value.toString().equals(text)) {
            throw new UnreadableEntry("spelled in another way: " + text, null);
        }
        return value;
    }

    private static List<FieldChange> changes(Map<String, Object> fields) {
        List<FieldChange> changes = new ArrayList<>();
        if (!(fields.get("changes") instanceof List<?> list)) {
            throw new UnreadableEntry("no list of changes", null);
        }
        for (Object one : list) {
            changes.add((FieldChange) one);
        }
        return changes;
    }

    private static String text(Map<String, Object> fields, String name) {
        String text = optional(fields, name);
        if (text == null) {
            throw new UnreadableEntry(name + " is missing", null);
        }
        return text;
    }

    private static @Nullable String optional(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        if (value == ABSENT) {
            return null;
        }
        if (value instanceof String text) {
            return text;
        }
        throw new UnreadableEntry(name + " is no text", null);
    }

    private static long number(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof Long number) {
            return number;
        }
        throw new UnreadableEntry(name + " is no number", null);
    }

    /** A null that was written, unlike a field that was left out. */
    private static final Object ABSENT = new Object();

    private Map<String, Object> object(Set<String> names) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (!names.contains(name)) {
                throw new UnreadableEntry("no such field: " + name, null);
            }
            fields.put(name, value(json.nextToken()));
        }
        if (fields.size() != names.size()) {
            throw new UnreadableEntry("a field is missing", null);
        }
        return fields;
    }

    private Object value(@Nullable JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> ABSENT;
            case START_ARRAY -> list();
            case null, default -> throw new UnreadableEntry("nothing that an entry has", null);
        };
    }

    private List<FieldChange> list() throws IOException {
        List<FieldChange> changes = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, Object> change = object(CHANGE);
            changes.add(new FieldChange(text(change, "field"), optional(change, "before"), optional(change, "after")));
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw new UnreadableEntry("no list of changes", null);
        }
        return changes;
    }
}
