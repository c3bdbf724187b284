package org.zhunsheng.app.web.planning;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zhunsheng.exchange.KeptText;
import org.zhunsheng.planning.ContentCodec;

/** The parts of projects. */
@Configuration(proxyBeanMethods = false)
@Import({
    DraftController.class,
    IndicatorsController.class,
    OverallController.class,
    OverallListController.class,
    ProjectsController.class,
    SearchController.class,
    ViewsController.class
})
public class PlanningFeature {

    @Bean
    ContentCodec contentCodec() {
        return new KeptText();
    }
}
