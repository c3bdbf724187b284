package org.zhunsheng.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.Assertion;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People at work: each looks at a page of their projects, searches for a word, opens one of the projects and, if they may,
 * saves it with a changed name; and begins again. Gatling makes one of these, with what {@link Gatling} says about it.
 */
public final class Visit extends Simulation {
    private static final Pattern NAME = Pattern.compile("(\"name\":\"[^\"\\\\]*?)(（第\\d+稿）)?\"");

    private static final double PERCENTILE = 95;

    private final Duration thinking = Duration.ofMillis(Long.getLong("load.thinking"));

    public Visit() {
        ChainBuilder round = list().exec(think(), search(), think(), open(), think())
                .exec(doIf(session -> session.getBoolean("writes")).then(save(), think()));
        setUp(scenario("visit")
                        .exec(feed(csv(property("load.people")).queue()))
                        .exec(during(Duration.ofSeconds(Long.getLong("load.seconds")))
                                .on(round))
                        .injectOpen(rampUsers(Integer.getInteger("load.users")).during(Duration.ofSeconds(2))))
                .protocols(http.baseUrl(property("load.address"))
                        .acceptHeader("application/json")
                        .acceptEncodingHeader("gzip")
                        .disableCaching()
                        .header("Cookie", "zs_session=#{token}"))
                .assertions(asked());
    }

    /** Gatling says what it measured where it is asserted, so everything that is wanted is asserted to be possible. */
    private static List<Assertion> asked() {
        List<Assertion> asked = new ArrayList<>();
        asked.add(global().responseTime().percentile(PERCENTILE).gte(0));
        asked.add(global().requestsPerSec().gte(0.0));
        asked.add(global().failedRequests().count().gte(0L));
        for (String request : List.of("list", "search", "open", "save")) {
            asked.add(details(request).responseTime().percentile(PERCENTILE).gte(0));
        }
        return asked;
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private ChainBuilder think() {
        return thinking.isZero() ? exec(session -> session) : pause(thinking);
    }

    private static ChainBuilder list() {
        return exec(http("list")
                .get("/api/v1/projects?year=2026&page=0&size=50&sort=#{sort}")
                .check(status().is(200))
                .check(jsonPath("$.items[*].id").findRandom().saveAs("project")));
    }

    private static ChainBuilder search() {
        return exec(http("search")
                .get("/api/v1/search?year=2026")
                .queryParam("q", "#{word}")
                .check(status().is(200)));
    }

    private static ChainBuilder open() {
        return exec(http("open")
                .get("/api/v1/projects/#{project}")
                .check(status().is(200))
                .check(header("ETag").saveAs("revision"))
                .check(jsonPath("$.project").saveAs("content")));
    }

    private static ChainBuilder save() {
        return exec(Visit::changed)
                .exec(http("save")
                        .put("/api/v1/projects/#{project}")
                        .header("If-Match", "#{revision}")
                        .header("X-CSRF-Token", "#{csrf}")
                        .header("Content-Type", "application/json")
                        .body(StringBody("{\"project\":#{content}}"))
                        // 412: somebody else saved it in between, which is what the answer should say then.
                        .check(status().in(200, 412)));
    }

    /** The project with the next draft's number behind its name. */
    private static Session changed(Session session) {
        String content = Objects.requireNonNull(session.getString("content"));
        Matcher name = NAME.matcher(content);
        if (!name.find()) {
            return session.markAsFailed();
        }
        String draft = name.group(1) + "（第" + Math.floorMod(System.nanoTime(), 100_000) + "稿）\"";
        return session.set("content", content.substring(0, name.start()) + draft + content.substring(name.end()));
    }
}
