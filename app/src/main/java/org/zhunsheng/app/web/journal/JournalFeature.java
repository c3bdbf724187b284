package org.zhunsheng.app.web.journal;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of the journal. */
@Configuration(proxyBeanMethods = false)
@Import({JournalController.class, JournalSheet.class})
public class JournalFeature {}
