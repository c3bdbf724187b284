package org.zhunsheng.site.search;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.zhunsheng.filing.FileSink;
import org.zhunsheng.planning.SearchWords;
import org.zhunsheng.site.shelf.Listed;

/**
 * An index of all projects in parts that a browser fetches as it needs them: for a question only the parts with its pairs of
 * characters, and of the projects only those that it shows. Chinese is looked up by pairs, as on the server.
 *
 * <p>{@code search/index.json} says how many parts there are; {@code search/w-N.json} holds pairs with the numbers of their
 * projects, each as the step from the one before; {@code search/p-N.json} holds what is shown of the projects.
 */
public final class SearchIndex {
    /** Projects in a part. */
    public static final int SHOWN_IN_A_PART = 200;

    private static final int PARTS = 128;

    /** A text is found by its beginning; nobody searches for the rest of a name of a thousand characters. */
    private static final int LONGEST = 200;

    private static final String CODE = "#";
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<Map<String, Postings>> parts = new ArrayList<>();
    private final List<Listed> projects = new ArrayList<>();

    public SearchIndex() {
        for (int i = 0; i < PARTS; i++) {
            parts.add(new TreeMap<>());
        }
    }

    /** One more project, behind those before it, with the texts by which it is found. */
    public void add(Listed project, List<String> texts) {
        int number = projects.size();
        projects.add(project);
        for (String text : texts) {
            String beginning = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            SearchWords.pairs(beginning).forEach(pair -> post(part(pair), pair, number));
        }
        if (project.code() != null && project.code().length() <= LONGEST) {
            String code = CODE + String.join("", SearchWords.terms(project.code()));
            post(Math.floorMod(code.hashCode(), PARTS), code.toLowerCase(Locale.ROOT), number);
        }
    }

    /** All pairs that begin with a character lie in one part, so that a single character can be asked for. */
    private static int part(String pair) {
        return pair.codePointAt(0) % PARTS;
    }

    private void post(int part, String key, int number) {
        parts.get(part).computeIfAbsent(key, any -> new Postings()).add(number);
    }

    /** The projects in their order. */
    public List<Listed> projects() {
        return projects;
    }

    /** Writes all parts. */
    public void write(FileSink sink) throws IOException {
        try (JsonGenerator json = open(sink, "index")) {
            json.writeStartObject();
            json.writeNumberField("projects", projects.size());
            json.writeNumberField("words", PARTS);
            json.writeNumberField("shown", SHOWN_IN_A_PART);
            json.writeEndObject();
        }
        for (int i = 0; i < PARTS; i++) {
            words(sink, i);
        }
        for (int from = 0; from < projects.size(); from += SHOWN_IN_A_PART) {
            shown(sink, from);
        }
    }

    private void words(FileSink sink, int part) throws IOException {
        try (JsonGenerator json = open(sink, "w-" + part)) {
            json.writeStartObject();
            for (Map.Entry<String, Postings> entry : parts.get(part).entrySet()) {
                json.writeArrayFieldStart(entry.getKey());
                for (int i = 0; i < entry.getValue().size(); i++) {
                    json.writeNumber(entry.getValue().step(i));
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private void shown(FileSink sink, int from) throws IOException {
        try (JsonGenerator json = open(sink, "p-" + from / SHOWN_IN_A_PART)) {
            json.writeStartArray();
            int to = Math.min(from + SHOWN_IN_A_PART, projects.size());
            for (Listed project : projects.subList(from, to)) {
                json.writeStartArray();
                json.writeString(project.address().path());
                json.writeString(project.name() == null ? "" : project.name());
                json.writeString(project.department());
                json.writeNumber(project.address().year());
                json.writeString(project.total() == null ? "" : project.total().toString());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
    }

    private static JsonGenerator open(FileSink sink, String name) throws IOException {
        return FACTORY.createGenerator(sink.open("search/" + name + ".json"), JsonEncoding.UTF8);
    }
}
