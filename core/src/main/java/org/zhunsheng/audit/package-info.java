/**
 * The audit room: what is wrong with a performance document, why, by which regulation, and what to write instead. Start
 * at {@link org.zhunsheng.audit.Audit}, then read one rule, such as {@link org.zhunsheng.audit.target.AlwaysMet}.
 *
 * <p>One small class per rule, in a package per subject; {@link org.zhunsheng.audit.Catalogue} lists them all. A rule sees
 * the document through {@link org.zhunsheng.audit.AuditedDocument} and its projects and rows, which answer the questions
 * that many rules ask. Uses {@code model}, {@code regulation} and {@code text}; knows no file format, no database, no web.
 */
@NullMarked
package org.zhunsheng.audit;

import org.jspecify.annotations.NullMarked;
