package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.zhunsheng.identity.Role;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A publication from the approved targets to its withdrawal, through the interface alone. The tests build on one another. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicationTest {
    private static final String OPEN = "法律援助办案补贴";
    private static final String SECRET = "看守所外围警戒经费";

    private static ServerUnderTest server;
    private static County county;
    private static ApprovedTargets targets;
    private static Browser section;
    private static Browser leader;
    private static String open;
    private static String secret;
    private static PublicSteps steps;
    private static String id;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        county = County.in(server);
        county.person("east.second", Role.LEADER, "east.bureau");
        targets = ApprovedTargets.in(server, county);
        section = targets.section();
        leader = Browser.of(server, "east.leader");
        open = targets.approved(WholeTarget.named(OPEN));
        secret = targets.approved(WholeTarget.named(SECRET).replace("300000.00", "876543.00"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode one(Browser who) {
        HttpResponse<String> answer = who.get("/publications/" + id);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Browser.json(answer);
    }

    private static ObjectNode a(String step) {
        return PublicSteps.a(step);
    }

    private static HttpResponse<String> take(Browser who, ObjectNode body) {
        return steps.take(who, body);
    }

    private static JsonNode prepare(ObjectNode body) {
        return steps.prepare(body);
    }

    @Test
    @Order(1)
    void theListHasTheClockOfEveryDepartment() {
        JsonNode lines = Browser.json(section.get("/publications?year=" + ApprovedTargets.YEAR));
        assertThat(lines.size()).isEqualTo(1);
        JsonNode line = lines.get(0);
        assertThat(line.get("approved").asInt()).isEqualTo(2);
        assertThat(line.get("state").asString()).isEqualTo("OPENED");
        assertThat(line.at("/clock/face").asString()).isEqualTo("OVERDUE");
        assertThat(line.at("/clock/due").asString()).isEqualTo("2024-02-04");
        String desk = section.get("/desk?year=" + ApprovedTargets.YEAR).body();
        assertThat(desk).contains("PUBLICATION_DUE");
        steps = PublicSteps.opened(county.unit("east.bureau"), "TARGETS", section, leader);
        id = steps.id();
    }

    @Test
    @Order(2)
    void whatIsOpenedIsADepartment() {
        for (String unit : List.of("east.office", "east", "west.bureau")) {
            HttpResponse<String> answer = section.post(
                    "/publications", "{\"unitId\":\"" + county.unit(unit) + "\",\"year\":2025,\"matter\":\"TARGETS\"}");
            assertThat(answer.statusCode()).as(answer.body()).isIn(404, 422);
        }
    }

    @Test
    @Order(3)
    void aTrialShowsWhatThePublicWouldSeeAndKeepsNothing() {
        ObjectNode body = PublicSteps.withholding(secret);
        body.remove("step");
        JsonNode draft = Moves.done(section.post("/publications/" + id + "/trial", body.toString()));
        assertThat(draft.get("document").toString()).contains(OPEN).doesNotContain(SECRET);
        assertThat(one(section).get("prepared").isNull()).isTrue();
        body.put("words", "撤下" + SECRET + "，属绝密级事项");
        JsonNode noticed = Moves.done(section.post("/publications/" + id + "/trial", body.toString()));
        assertThat(noticed.get("concerns").toString())
                .as("the notice is looked through as it will be")
                .contains("\"/notice\"", "P-01", "P-02");
    }

    @Test
    @Order(4)
    void whatIsWithheldKeepsItsNumberAndNothingElse() {
        JsonNode prepared = prepare(PublicSteps.withholding(secret));
        assertThat(prepared.get("state").asString()).isEqualTo("PREPARED");
        JsonNode document = prepared.at("/prepared/draft/document");
        assertThat(document.get("projects").size()).isEqualTo(1);
        assertThat(document.at("/withheld/0").toString())
                .contains("\"from\":2", "\"to\":2", "涉及国家秘密（依据：《保守国家秘密法》第三十五条）");
        assertThat(document.toString()).doesNotContain("警戒").doesNotContain("876543");
        assertThat(prepared.at("/prepared/draft/blocking").asInt()).isZero();
        assertThat(leader.get("/desk?year=" + ApprovedTargets.YEAR).body()).contains("PUBLICATION_REVIEW");
    }

    @Test
    @Order(5)
    void nobodyReviewsTheirOwnAndNobodyReleasesWhatWasNotReviewed() {
        assertThat(Moves.reasons(take(section, a("REVIEW")))).contains("NOT_YOURS", "OWN_PREPARATION");
        assertThat(Moves.reasons(take(section, a("RELEASE")))).containsExactly("WRONG_STATE");
        assertThat(Moves.reasons(take(leader, a("RETURN")))).containsExactly("REASON_WANTED");
        assertThat(take(targets.handler(), a("REVIEW").put("revision", 2)).statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(6)
    void whatChangedSinceItWasReviewedIsNotReleased() {
        Moves.done(take(leader, a("REVIEW")));
        targets.adjust(open, WholeTarget.named(OPEN).replace("办理", "办结"));
        JsonNode now = one(section);
        assertThat(now.get("changed").asBoolean()).isTrue();
        assertThat(Moves.reasons(take(section, a("RELEASE")))).contains("CHANGED_SINCE");
        Moves.done(take(leader, a("RETURN").put("words", "批复有变动")));
        prepare(PublicSteps.withholding(secret));
        Moves.done(take(leader, a("REVIEW")));
    }

    @Test
    @Order(7)
    void ofTwoReleasesAtOnceOneIsDone() throws Exception {
        int revision = one(section).get("revision").asInt();
        Browser second = Browser.of(server, "east.second");
        String reviewed = one(section).at("/prepared/draft/document").toString();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<HttpResponse<String>>> attempts = List.of(
                    () -> take(section, a("RELEASE").put("revision", revision)),
                    () -> take(second, a("RELEASE").put("revision", revision)));
            List<Integer> codes = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : both.invokeAll(attempts)) {
                codes.add(answer.get().statusCode());
            }
            assertThat(codes).containsOnlyOnce(200);
            assertThat(codes).anyMatch(code -> code == 409 || code == 412);
        }
        JsonNode released = Browser.json(section.get("/publications/" + id + "/editions/1"));
        assertThat(released.get("intact").asBoolean()).isTrue();
        assertThat(released.get("document").toString()).isEqualTo(reviewed);
        assertThat(one(section).at("/clock/face").asString()).isEqualTo("LATE");
    }

    private static List<Edition> editions() {
        ContentCodec codec = server.part(ContentCodec.class);
        return server.part(Store.class).read(tx -> tx.editions(codec).history(UUID.fromString(id)).stream()
                .map(head -> tx.editions(codec)
                        .find(head.publication(), head.number())
                        .orElseThrow())
                .toList());
    }

    @Test
    @Order(8)
    void theEditionIsThatOfTheEasternBureau() {
        Edition edition = editions().getFirst();
        assertThat(edition.head().department().region())
                .as("a code without digits")
                .isEqualTo("000000");
        assertThat(edition.document().projects()).hasSize(1);
        assertThat(edition.text()).doesNotContain("警戒");
    }

    @Test
    @Order(9)
    void aCorrectionTellsThePublicWhatWasCorrected() {
        assertThat(Moves.reasons(take(section, PublicSteps.withholding(secret))))
                .containsExactly("NOTICE_WANTED");
        prepare(PublicSteps.withholding(secret).put("words", "更正绩效目标表述"));
        Moves.done(take(leader, a("REVIEW")));
        Moves.done(take(leader, a("RELEASE")));
        assertThat(editions()).extracting(edition -> edition.head().notice()).containsExactly(null, "更正绩效目标表述");
    }

    @Test
    @Order(10)
    void whatIsTakenBackIsGoneForThePublic() {
        Moves.done(take(leader, a("WITHDRAW").put("words", "内容有误，暂予撤回")));
        assertThat(editions()).isEmpty();
        JsonNode now = one(section);
        assertThat(now.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(now.get("editions").size()).isEqualTo(2);
    }

    @Test
    @Order(11)
    void theJournalOfThoseWhoSeeNoTargetsSaysNothingOfTheSecret() {
        Browser administrator = Browser.of(server, "east.administrator");
        String journal =
                administrator.get("/journal?subjectKind=PUBLICATION&size=200").body();
        assertThat(journal)
                .contains("RELEASE")
                .contains("更正绩效目标表述")
                .doesNotContain("内容有误")
                .doesNotContain("警戒");
        assertThat(administrator.get("/publications/" + id).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(12)
    void saysWhatIsWrongWithAStep() {
        Browser.assertProblem(section.post("/publications/" + id + "/steps", "{}"), 422, "ZS-WEB-017");
        Browser.assertProblem(take(section, a("PREPARE").put("revision", 99)), 412, "ZS-WEB-019");
        Browser.assertProblem(take(section, a("FLY")), 400, "ZS-WEB-015");
        ObjectNode unknown =
                PublicSteps.withholding("00000000-0000-7000-8000-000000000000").put("words", "更正");
        Browser.assertProblem(take(section, unknown), 422, "ZS-WEB-017");
        ObjectNode bare = PublicSteps.withholding(secret).put("words", "更正");
        ((ObjectNode) bare.at("/withheld/0")).put("basis", " ");
        Browser.assertProblem(take(section, bare), 422, "ZS-WEB-017");
        ObjectNode elsewhere = a("WITHDRAW").put("words", "因为");
        elsewhere.set("withheld", PublicSteps.withholding(secret).get("withheld"));
        Browser.assertProblem(take(leader, elsewhere), 422, "ZS-WEB-017");
        assertThat(section.get("/publications?year=99999").statusCode()).isEqualTo(400);
    }
}
