package org.zhunsheng.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhunsheng.benchmark.Comparison;
import org.zhunsheng.lifecycle.Life;
import org.zhunsheng.lifecycle.Making;
import org.zhunsheng.lifecycle.Move;
import org.zhunsheng.lifecycle.Standing;
import org.zhunsheng.listing.Slice;
import org.zhunsheng.organisation.Scope;
import org.zhunsheng.planning.ProjectQuery;
import org.zhunsheng.planning.ProjectQuery.Filter;
import org.zhunsheng.planning.ProjectSummary;
import org.zhunsheng.planning.Stage;
import org.zhunsheng.store.Store;
import org.zhunsheng.store.StoreSettings;

/** A finance bureau approves a thousand targets with one request to the real server, whose data lie in one file. */
final class ApprovalBatch {
    private static final int MANY = 1_000;
    private static final int FEW = 100;
    private static final int PAGE = 200;
    private static final double MOST_MILLIS = 10_000;
    private static final double LINEAR = 11;
    private static final int OK = 200;

    private final Path home;
    private final Path work;

    ApprovalBatch(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    List<Comparison> run() throws Exception {
        Path data = Files.createTempDirectory(work, "batch");
        Path people = work.resolve("batch-people.csv");
        List<ProjectSummary> waiting;
        try (Store store = Store.open(StoreSettings.sqlite(data.resolve("zhunsheng.db")))) {
            new Settlement(store, Land.COUNTY, Templates.in(home.resolve("samples")), Instant.now()).found();
            waiting = reviewed(store, FEW + FEW + MANY); // a whole number of pages
            new Sessions(store).begin(List.of("u0"), people);
        }
        String[] session = Files.readAllLines(people).get(1).split(",");
        try (RunningServer server = RunningServer.ours(home.resolve("zhunsheng"), data, "")) {
            approve(server.address(), session, waiting.subList(0, FEW));
            double few = approve(server.address(), session, waiting.subList(FEW, FEW + FEW));
            double many = approve(server.address(), session, waiting.subList(FEW + FEW, waiting.size()));
            return List.of(
                    new Comparison(
                            "(k) approval", "1,000 approved with one request, SQLite", many, "allowed", MOST_MILLIS, 1),
                    new Comparison(
                            "(k) approval", "1,000 approved with one request", many, "100 of them", few, LINEAR));
        } finally {
            Folders.delete(data);
        }
    }

    /** Targets that others have submitted and passed. */
    private static List<ProjectSummary> reviewed(Store store, int most) {
        Scope all = store.read(tx -> tx.organisation().everything());
        List<ProjectSummary> found = new ArrayList<>();
        Filter any = Filter.ALL;
        for (int page = 0; found.size() < most; page++) {
            ProjectQuery query = new ProjectQuery(any, ProjectQuery.Sort.NAME, false, new Slice(page, PAGE));
            found.addAll(store.read(tx -> tx.projects().list(query, all)).items());
        }
        found.forEach(project -> pass(store, project.id(), all));
        return found;
    }

    private static void pass(Store store, UUID project, Scope all) {
        var act = new org.zhunsheng.journal.Act(null, "系统", Instant.now(), "console", "load");
        store.write(act, tx -> {
            Life draft = tx.lives().take(project, all).orElseThrow();
            Standing submitted = new Standing(Stage.SUBMITTED, 1, 0, Standing.Hands.NOBODY);
            tx.lives().make(new Making(project, draft, Move.SUBMIT, submitted, Making.Said.NOTHING), act);
            Life waiting = tx.lives().take(project, all).orElseThrow();
            Standing reviewed = new Standing(Stage.REVIEWED, 1, 0, Standing.Hands.NOBODY);
            return tx.lives().make(new Making(project, waiting, Move.PASS, reviewed, Making.Said.NOTHING), act);
        });
    }

    private static double approve(URI server, String[] session, List<ProjectSummary> projects)
            throws IOException, InterruptedException {
        String items = projects.stream()
                .map(each -> "{\"id\":\"" + each.id() + "\",\"revision\":" + each.revision() + "}")
                .collect(Collectors.joining(","));
        String body =
                "{\"move\":\"APPROVE\",\"approval\":{\"number\":\"明财绩〔2026〕3号\",\"on\":\"2026-01-05\"},\"items\":["
                        + items + "]}";
        HttpRequest request = HttpRequest.newBuilder(server.resolve("api/v1/decisions"))
                .header("Content-Type", "application/json")
                .header("Cookie", "zs_session=" + session[0])
                .header("X-CSRF-Token", session[1])
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        double millis = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != OK || !answer.body().startsWith("{\"done\":" + projects.size() + ",")) {
            throw new IOException("not approved: " + answer.statusCode() + " "
                    + answer.body().substring(0, Math.min(500, answer.body().length())));
        }
        return millis;
    }
}
