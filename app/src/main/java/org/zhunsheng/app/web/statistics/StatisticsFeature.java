package org.zhunsheng.app.web.statistics;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of statistics. */
@Configuration(proxyBeanMethods = false)
@Import({StatisticsController.class, StatisticsSheet.class})
public class StatisticsFeature {}
