package org.zhunsheng.site.shelf;

import org.zhunsheng.publication.EditionHead;

/** An edition that was in force a moment ago was taken back. */
public final class EditionGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EditionGoneException(EditionHead head) {
        super(head.publication() + " " + head.number());
    }
}
