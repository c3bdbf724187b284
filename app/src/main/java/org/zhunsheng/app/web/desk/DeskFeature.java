package org.zhunsheng.app.web.desk;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of the desk. */
@Configuration(proxyBeanMethods = false)
@Import(DeskController.class)
public class DeskFeature {}
