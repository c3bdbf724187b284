package org.zhunsheng.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What happens between the look at a text and its release. */
class ReleaseRaceTest {
    /** A clock that has something happen the first time that the publication desk asks it for the day. */
    private static final class Interrupting extends Clock {
        private final AtomicReference<Runnable> happening = new AtomicReference<>(() -> {});

        void once(Runnable what) {
            happening.set(what);
        }

        @Override
        public Instant instant() {
            boolean desk = StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().endsWith(".PublicationDesk")));
            if (desk) {
                happening.getAndSet(() -> {}).run();
            }
            return Instant.now();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this; // it tells instants only
        }
    }

    @Test
    void aWordThatIsAddedMeanwhileStopsTheRelease() {
        Interrupting clock = new Interrupting();
        try (ServerUnderTest server = ServerUnderTest.at(clock, Map.of(Setting.ATTEMPTS_PER_MINUTE, "10000"))) {
            County county = County.in(server);
            ApprovedTargets targets = ApprovedTargets.in(server, county);
            targets.approved(WholeTarget.named("雪亮专线租赁费"));
            PublicSteps steps = PublicSteps.opened(
                    county.unit("east.bureau"), "TARGETS", targets.section(), Browser.of(server, "east.leader"));
            steps.prepare(PublicSteps.a("PREPARE"));
            Moves.done(steps.take(steps.reviewer(), PublicSteps.a("REVIEW")));
            int revision = steps.now().get("revision").asInt();
            Browser administrator = Browser.of(server, "east.administrator");
            AtomicReference<Integer> added = new AtomicReference<>(0);
            clock.once(() -> added.set(administrator
                    .post("/secret-words", "{\"word\":\"雪亮专线\",\"sort\":\"BLOCKS\"}")
                    .statusCode()));
            HttpResponse<String> released =
                    steps.take(steps.preparer(), PublicSteps.a("RELEASE").put("revision", revision));
            assertThat(added).hasValue(201);
            Browser.assertProblem(released, 412, "ZS-WEB-019");
            assertThat(Moves.reasons(steps.take(steps.preparer(), PublicSteps.a("RELEASE"))))
                    .containsExactly("BLOCKED");
        }
    }
}
