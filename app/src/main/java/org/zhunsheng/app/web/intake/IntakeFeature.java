package org.zhunsheng.app.web.intake;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zhunsheng.app.web.PendingAudits;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.store.Store;

/** The parts of taking files in. */
@Configuration(proxyBeanMethods = false)
@Import({ImportsController.class, ReviewController.class, VocabularyController.class})
public class IntakeFeature {

    @Bean
    ReadingRoom readingRoom(Store store, Clock clock) {
        return new ReadingRoom(store, clock);
    }

    @Bean
    CorrectedReadings correctedReadings() {
        return new CorrectedReadings();
    }

    @Bean
    Correcting correcting(Store store, CorrectedReadings readings) {
        return new Correcting(store, readings);
    }

    @Bean
    Accepting accepting(Store store, ContentCodec codec, CorrectedReadings readings, PendingAudits audits) {
        return new Accepting(store, codec, readings, audits);
    }

    @Bean
    DemonstrationFiles demonstrationFiles(Store store, Clock clock, ReadingRoom room, Accepting accepting) {
        return new DemonstrationFiles(store, clock, room, accepting);
    }
}
