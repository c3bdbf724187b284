/**
 * What goes before the public: the list with its clock, the text with what is withheld, what stands against it, the review,
 * the release. Start at {@code PublicationsController}.
 */
@NullMarked
package org.zhunsheng.app.web.publication;

import org.jspecify.annotations.NullMarked;
