package org.zhunsheng.app.web.issuing;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of issuing. */
@Configuration(proxyBeanMethods = false)
@Import({FormsController.class, LayoutsController.class, PrintRoom.class, Printing.class})
public class IssuingFeature {}
