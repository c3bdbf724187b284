package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A region's own words of secrecy: who keeps them, and what they do. */
class SecretWordsTest {
    private static ServerUnderTest server;
    private static County county;
    private static Browser administrator;
    private static PublicSteps steps;

    @BeforeAll
    static void start() {
        server = ServerUnderTest.start(Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"));
        county = County.in(server);
        administrator = Browser.of(server, "east.administrator");
        ApprovedTargets targets = ApprovedTargets.in(server, county);
        targets.approved(WholeTarget.named("雪亮专线租赁费"));
        targets.approved(WholeTarget.named("法律援助办案补贴"));
        steps = PublicSteps.opened(
                county.unit("east.bureau"), "TARGETS", targets.section(), Browser.of(server, "east.leader"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> add(Browser who, String word, String sort) {
        return who.post("/secret-words", "{\"word\":\"" + word + "\",\"sort\":\"" + sort + "\"}");
    }

    private static String concerns() {
        return steps.now().at("/prepared/draft/concerns").toString();
    }

    @Test
    void aWordHoldsFromThenOnAlsoForWhatWasPreparedBefore() {
        steps.prepare(PublicSteps.a("PREPARE"));
        Moves.done(steps.take(steps.reviewer(), PublicSteps.a("REVIEW")));
        HttpResponse<String> added = add(administrator, "雪亮 专线", "BLOCKS");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        JsonNode word = Browser.json(added);
        assertThat(word.get("word").asString()).isEqualTo("雪亮专线");
        assertThat(word.get("region").asString()).isEqualTo("单位 east");
        assertThat(concerns()).contains("P-01", "雪亮专线");
        assertThat(Moves.reasons(steps.take(steps.preparer(), PublicSteps.a("RELEASE"))))
                .containsExactly("BLOCKED");

        String id = word.get("id").asString();
        HttpResponse<String> silent = administrator.post("/secret-words/" + id + "/remove", "{}");
        Browser.assertProblem(silent, 422, "ZS-WEB-017");
        HttpResponse<String> gone = administrator.post("/secret-words/" + id + "/remove", "{\"reason\":\"专线已停用\"}");
        assertThat(gone.statusCode()).as(gone.body()).isEqualTo(204);
        assertThat(concerns()).doesNotContain("雪亮专线\"");
        Moves.done(steps.take(steps.preparer(), PublicSteps.a("RELEASE")));
        String journal = Browser.of(server, "east.auditor")
                .get("/journal?subjectKind=SECRET_WORD")
                .body();
        assertThat(journal).contains("CREATE", "DELETE", "雪亮专线", "专线已停用");
    }

    @Test
    void wordsAreThoseOfOnesOwnRegion() {
        assertThat(add(administrator, "老城片区", "EXPLAIN").statusCode()).isEqualTo(201);
        Browser west = Browser.of(server, "west.administrator");
        assertThat(west.get("/secret-words").body()).doesNotContain("老城片区");
        JsonNode seen = Browser.json(administrator.get("/secret-words"));
        assertThat(seen.get("items").toString()).contains("老城片区", "EXPLAIN");
        String id = seen.at("/items/0/id").asString();
        Browser.assertProblem(west.post("/secret-words/" + id + "/remove", "{\"reason\":\"x\"}"), 404, "ZS-WEB-011");
        HttpResponse<String> elsewhere = west.post(
                "/secret-words", "{\"word\":\"别县的词\",\"sort\":\"BLOCKS\",\"unitId\":\"" + county.unit("east") + "\"}");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
        for (String other : new String[] {"east.leader", "east.finance_section", "east.auditor"}) {
            assertThat(Browser.of(server, other).get("/secret-words").statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    @Test
    void saysWhatIsWrongWithAWord() {
        Browser.assertProblem(add(administrator, "密", "BLOCKS"), 422, "ZS-WEB-017");
        Browser.assertProblem(add(administrator, "长".repeat(61), "BLOCKS"), 422, "ZS-WEB-017");
        Browser.assertProblem(administrator.post("/secret-words", "{\"word\":\"两字\"}"), 422, "ZS-WEB-017");
        Browser.assertProblem(add(administrator, "两字", "FLY"), 400, "ZS-WEB-015");
        assertThat(add(administrator, "保密再来一次", "HARMLESS").statusCode()).isEqualTo(201);
        assertThat(add(administrator, "保密再来 一次", "BLOCKS").statusCode()).isEqualTo(409);
    }

    @Test
    void nothingIsHarmlessThatWouldSwitchOffAWordOrNothing() {
        for (String word : new String[] {"绝密", "绝 密 级", "涉密", "毫不相干"}) {
            HttpResponse<String> answer = add(administrator, word, "HARMLESS");
            Browser.assertProblem(answer, 422, "ZS-WEB-017");
            assertThat(answer.body()).as(word).contains("不能就是这样的词语");
        }
        assertThat(add(administrator, "清溪专案", "BLOCKS").statusCode()).isEqualTo(201);
        assertThat(add(administrator, "清溪专案", "HARMLESS").statusCode()).isEqualTo(422);
        assertThat(add(administrator, "清溪专案纪念馆", "HARMLESS").statusCode()).isEqualTo(201);
    }

    @Test
    void theWordsOfTheProgramAreShown() {
        JsonNode given = Browser.json(administrator.get("/secret-words/given"));
        assertThat(given.get("blocks").toString()).contains("绝密");
        assertThat(given.get("explain").toString()).contains("涉密");
        assertThat(given.get("harmless").toString()).contains("保密协议");
    }
}
