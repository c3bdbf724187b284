/**
 * A county's own rules: a YAML file of expressions over the document, and settings of the catalogue's rules. Start at {@link
 * org.zhunsheng.audit.own.OwnRules}; what an expression can ask for stands in {@code Vocabulary}, what it costs is bounded
 * in {@code Expressions}, and the format is described in docs/own-rules.md.
 *
 * <p>Expressions are CEL: no loops but those over the lists of the document, no reflection, no access to anything else.
 * The only package that knows CEL.
 */
@NullMarked
package org.zhunsheng.audit.own;

import org.jspecify.annotations.NullMarked;
