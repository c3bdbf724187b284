package org.zhunsheng.app.web.organisation;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of the tree of units. */
@Configuration(proxyBeanMethods = false)
@Import({UnitsController.class, UnitSheet.class, YearsController.class})
public class OrganisationFeature {}
