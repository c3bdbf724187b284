package org.zhunsheng.app.web.lifecycle;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zhunsheng.app.web.PendingAudits;
import org.zhunsheng.planning.ContentCodec;

/** The parts of the life of a target. */
@Configuration(proxyBeanMethods = false)
@Import({
    DecisionsController.class,
    FeedController.class,
    LifeController.class,
    NoticesController.class,
    Passage.class,
    QueueController.class,
    RemarksController.class,
    VersionsController.class
})
public class LifecycleFeature {

    @Bean
    Moving moving(ContentCodec codec, PendingAudits audits) {
        return new Moving(codec, audits);
    }
}
