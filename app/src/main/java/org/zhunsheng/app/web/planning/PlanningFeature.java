package org.zhunsheng.app.web.planning;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zhunsheng.exchange.KeptText;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.store.Store;

/** The parts of projects. */
@Configuration(proxyBeanMethods = false)
@Import({ProjectsController.class, SearchController.class, ViewsController.class})
public class PlanningFeature {

    @Bean
    ContentCodec contentCodec() {
        return new KeptText();
    }

    @Bean
    LateAudit lateAudit(Store store, Clock clock, ContentCodec codec) {
        return new LateAudit(store, clock, codec);
    }
}
