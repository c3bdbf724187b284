package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who works until the server dies: makes projects and saves them, hands files in and accepts them. Remembers what was
 * acknowledged, and asks for it afterwards.
 */
final class CrashClient {
    private static final int OPEN_PROJECTS = 5;
    private static final int OPEN_UPLOADS = 4;
    private static final String YEAR_OF_SAMPLE = "2022";
    private static final int FIRST_YEAR = 2023;
    private static final int YEARS = 10;

    /**
     * What came of an accepted import.
     *
     * @param revision of the import that was accepted
     * @param answer what was said of it
     */
    private record Acceptance(long revision, String answer) {}

    private final Browser browser;
    private final UUID unit;
    private final String sample;
    private final Random dice;
    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Map<Long, String>> saved = new HashMap<>();
    private final Map<String, String> uploaded = new HashMap<>();
    private final Map<String, Acceptance> accepted = new HashMap<>();
    private final List<String> openUploads = new ArrayList<>();
    private final Map<String, Long> openProjects = new HashMap<>();
    private final List<String> unexpected = new ArrayList<>();
    private int counter;

    CrashClient(Browser browser, UUID unit, String sample, Random dice) {
        this.browser = browser;
        this.unit = unit;
        this.sample = sample;
        this.dice = dice;
    }

    int saves() {
        return saved.values().stream().mapToInt(Map::size).sum();
    }

    int uploads() {
        return uploaded.size();
    }

    int acceptances() {
        return accepted.size();
    }

    /** The names of projects as they were acknowledged: of each project, of each of its revisions. */
    Map<String, Map<Long, String>> saved() {
        return saved;
    }

    /** Answers that nobody expected. */
    List<String> unexpected() {
        return unexpected;
    }

    /**
     * Works until there is no server.
     *
     * @param begun told as soon as something was acknowledged
     */
    void work(CountDownLatch begun) {
        boolean told = false;
        try {
            while (unexpected.isEmpty()) {
                step();
                if (!told) {
                    begun.countDown();
                    told = true;
                }
            }
        } catch (UncheckedIOException killed) {
            // the answer that was under way is unknown, as it is to a person
        } catch (AssertionError | RuntimeException broken) {
            unexpected.add(String.valueOf(broken));
        }
        if (!told) {
            begun.countDown();
        }
    }

    private void step() {
        switch (dice.nextInt(6)) {
            case 0 -> create();
            case 1 -> handIn();
            case 2 -> accept();
            default -> save();
        }
    }

    private String nextName() {
        return "项目" + name + "-" + ++counter;
    }

    private static String body(String name) {
        return "\"project\":{\"name\":\"" + name + "\",\"goals\":[{\"horizon\":\"ANNUAL\",\"text\":\"办理" + name
                + "\"}],\"indicators\":[{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"level3\":\"件数" + name + "\"}]}";
    }

    private boolean isDone(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            unexpected.add(answer.request().method() + " " + answer.uri().getPath() + ": " + answer.statusCode() + " "
                    + answer.body());
        }
        return answer.statusCode() == expected;
    }

    private void create() {
        if (openProjects.size() >= OPEN_PROJECTS) {
            save();
            return;
        }
        String next = nextName();
        HttpResponse<String> answer = browser.post(
                "/projects",
                "{\"unitId\":\"" + unit + "\",\"year\":" + (FIRST_YEAR + dice.nextInt(YEARS)) + "," + body(next) + "}");
        if (isDone(answer, 201)) {
            JsonNode made = Browser.json(answer);
            acknowledge(made.get("id").asString(), made.get("revision").asLong(), next);
        }
    }

    private void acknowledge(String project, long revision, String as) {
        saved.computeIfAbsent(project, unknown -> new HashMap<>()).put(revision, as);
        openProjects.put(project, revision);
    }

    private void save() {
        if (openProjects.isEmpty()) {
            create();
            return;
        }
        List<String> ids = new ArrayList<>(openProjects.keySet());
        String id = ids.get(dice.nextInt(ids.size()));
        String next = nextName();
        HttpResponse<String> answer =
                browser.change("PUT", "/projects/" + id, openProjects.get(id), "{" + body(next) + "}");
        if (isDone(answer, 200)) {
            acknowledge(id, Browser.json(answer).get("revision").asLong(), next);
        }
    }

    private void handIn() {
        if (openUploads.size() >= OPEN_UPLOADS) {
            accept();
            return;
        }
        String next = nextName();
        byte[] file = sample.replace("人民调解工作经费", next).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = browser.handIn(next + ".txt", file, unit);
        if (isDone(answer, 202)) {
            String id = Browser.json(answer).get("id").asString();
            uploaded.put(id, next);
            openUploads.add(id);
        }
    }

    private void accept() {
        if (openUploads.isEmpty()) {
            handIn();
            return;
        }
        String id = openUploads.getFirst();
        HttpResponse<String> found = browser.get("/imports/" + id);
        if (!isDone(found, 200)) {
            return;
        }
        JsonNode now = Browser.json(found);
        if (now.get("state").asString().equals("READ")) {
            long revision = now.get("revision").asLong();
            HttpResponse<String> answer = accept(id, revision);
            if (isDone(answer, 200)) {
                accepted.put(id, new Acceptance(revision, answer.body()));
                openUploads.remove(id);
            }
        } else {
            save();
        }
    }

    private HttpResponse<String> accept(String id, long revision) {
        return browser.change("POST", "/imports/" + id + "/accept", revision, "{\"year\":" + YEAR_OF_SAMPLE + "}");
    }

    /** Asks after the server is there again for what was done last, and goes on from what is there. */
    void lookAround() {
        assertThat(browser.get("/session").statusCode())
                .as("the session goes on")
                .isEqualTo(200);
        for (String id : List.copyOf(openProjects.keySet())) {
            openProjects.put(id, revisionOf(id));
        }
        if (openProjects.size() >= OPEN_PROJECTS) {
            openProjects.keySet().stream().findFirst().ifPresent(openProjects::remove);
        }
        for (String id : List.copyOf(openUploads)) {
            if (stateOf(id).equals("ACCEPTED")) {
                openUploads.remove(id); // done, and nobody heard of it
            }
        }
    }

    /** The present revision of a project of which every acknowledged one is there. */
    private long revisionOf(String id) {
        HttpResponse<String> found = browser.get("/projects/" + id);
        assertThat(found.statusCode()).as("acknowledged project").isEqualTo(200);
        JsonNode now = Browser.json(found);
        long revision = now.get("revision").asLong();
        Map<Long, String> known = saved.get(id);
        assertThat(known.keySet()).as("acknowledged saves").allMatch(acknowledged -> acknowledged <= revision);
        if (known.containsKey(revision)) {
            assertThat(now.at("/project/name").asString()).isEqualTo(known.get(revision));
        }
        return revision;
    }

    /** The state of an import whose reading has ended. */
    private String stateOf(String id) {
        for (int i = 0; i < 600; i++) {
            HttpResponse<String> found = browser.get("/imports/" + id);
            assertThat(found.statusCode()).as("acknowledged upload").isEqualTo(200);
            String state = Browser.json(found).get("state").asString();
            if (!List.of("RECEIVED", "READING").contains(state)) {
                assertThat(state).as("state of an upload").isIn("READ", "ACCEPTED");
                return state;
            }
            pause();
        }
        throw new AssertionError("not read: " + id);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks for everything that was ever acknowledged. */
    void lookAtEverything() {
        saved.keySet().forEach(this::revisionOf);
        uploaded.forEach((id, as) -> {
            stateOf(id);
            assertThat(browser.get("/imports/" + id + "/original").body()).contains(as);
        });
        accepted.forEach((id, acceptance) -> {
            assertThat(stateOf(id)).isEqualTo("ACCEPTED");
            assertThat(accept(id, acceptance.revision()).body()).isEqualTo(acceptance.answer());
            JsonNode created = Browser.json(browser.get("/projects/"
                    + Browser.JSON
                            .readTree(acceptance.answer())
                            .at("/created/0")
                            .asString()));
            assertThat(created.at("/project/name").asString()).isEqualTo(uploaded.get(id));
        });
    }

    /** Somebody who is found by the words of their projects: the index of words is not behind. */
    void search() {
        saved.keySet().stream().findAny().ifPresent(id -> {
            String present = Browser.json(browser.get("/projects/" + id))
                    .at("/project/name")
                    .asString();
            String asked = java.net.URLEncoder.encode(present, StandardCharsets.UTF_8);
            assertThat(browser.get("/search?q=" + asked).body()).contains(id);
        });
    }
}
