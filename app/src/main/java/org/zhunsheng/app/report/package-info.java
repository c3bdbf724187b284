/**
 * How an audit looks: on a terminal, as JSON for programs, as a page to print, as a workbook to correct. Start at {@link
 * org.zhunsheng.app.report.ReportWriter}. Shows findings and judges nothing.
 */
@NullMarked
package org.zhunsheng.app.report;

import org.jspecify.annotations.NullMarked;
