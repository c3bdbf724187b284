package org.zhunsheng.app.report;

import java.io.Closeable;
import java.io.IOException;

/** Writes audits of files one after the other into one output, and ends it when closed. The stream below stays open. */
public interface ReportWriter extends Closeable {

    /** Adds one file; some forms only write it when they are closed. */
    void add(AuditedFile file) throws IOException;
}
