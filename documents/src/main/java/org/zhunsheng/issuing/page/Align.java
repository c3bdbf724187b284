package org.zhunsheng.issuing.page;

/** Where a line stands between the edges that hold it. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT
}
