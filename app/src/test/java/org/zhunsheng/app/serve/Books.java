package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Files on their way to drafts, through the interface alone. */
final class Books {
    private Books() {}

    /** Hands a file in, waits until it is read, and accepts all of it; the names of the drafts in their order. */
    static List<String> accepted(Browser who, Path file, UUID unit, int year) throws IOException {
        JsonNode received =
                Browser.json(who.handIn(String.valueOf(file.getFileName()), Files.readAllBytes(file), unit));
        String id = received.get("id").asString();
        JsonNode read = settled(who, id);
        var accepted = who.change(
                "POST",
                "/imports/" + id + "/accept",
                read.get("revision").asLong(),
                "{\"year\":" + year + ",\"unitId\":\"" + unit + "\"}");
        List<String> projects = new ArrayList<>();
        Moves.done(accepted).get("created").forEach(each -> projects.add(each.asString()));
        assertThat(projects).hasSize(read.get("projectCount").asInt()).hasSizeGreaterThan(1);
        return projects;
    }

    private static JsonNode settled(Browser who, String id) {
        for (int i = 0; i < 1200; i++) {
            JsonNode now = Browser.json(who.get("/imports/" + id));
            if (now.get("state").asString().equals("READ")) {
                return now;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        throw new AssertionError("not read in a minute");
    }
}
