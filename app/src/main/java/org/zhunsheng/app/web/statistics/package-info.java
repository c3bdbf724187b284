/**
 * What is counted over the projects of a scope: how a year stands, and what audits find by rule and by unit over the years.
 * Start at {@code StatisticsController}.
 */
@NullMarked
package org.zhunsheng.app.web.statistics;

import org.jspecify.annotations.NullMarked;
