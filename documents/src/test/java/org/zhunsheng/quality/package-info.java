/**
 * How good the audit is: its findings over the golden documents lie beside them, each judged right or wrong by a person who
 * read the document. A rule change shows as a difference of these files. Start at {@link
 * org.zhunsheng.quality.AuditQualityTest}.
 */
@NullMarked
package org.zhunsheng.quality;

import org.jspecify.annotations.NullMarked;
