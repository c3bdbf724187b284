package org.zhunsheng.reading.source;

/** A piece of a source: running text or a table. */
public sealed interface Block permits Paragraph, Grid {}
