package org.zhunsheng.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.report.AuditedFile;
import org.zhunsheng.app.report.ReportWriter;
import org.zhunsheng.audit.Audit;
import org.zhunsheng.audit.AuditReport;
import org.zhunsheng.audit.Circumstances;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.reading.Reading;

/** Audits each reading and hands it on; remembers whether something serious was found. */
final class Auditing {
    private final Audit audit;
    private final @Nullable String region;
    private final @Nullable Severity failOn;
    private boolean failed;

    /**
     * @param region whose regulations hold, or {@code null} for the document's own
     * @param failOn the least serious finding that counts as failure; {@code null} for none
     */
    Auditing(Audit audit, @Nullable String region, @Nullable Severity failOn) {
        this.audit = audit;
        this.region = region;
        this.failOn = failOn;
    }

    /** Whether a finding was as serious as asked for. */
    boolean failed() {
        return failed;
    }

    /** What is wrong with a document. */
    AuditReport report(Reading reading) {
        return audit.of(reading.document(), region, Circumstances.read(reading.asides()));
    }

    private AuditedFile audited(String name, Product product) {
        AuditReport report = product.findings();
        failed |= failOn != null && report.hasAtLeast(failOn);
        return new AuditedFile(name, product.reading(), report);
    }

    /** One writer for all files. */
    Destination into(ReportWriter writer) {
        return (input, product) -> {
            try {
                writer.add(audited(input.name(), product));
            } catch (IOException unwritable) {
                throw new OutputException("stdout", unwritable);
            }
        };
    }

    /** How a report of one file is begun. */
    @FunctionalInterface
    interface Form {
        ReportWriter on(OutputStream out) throws IOException;
    }

    /** A report of its own for each file. */
    Destination.Form each(Form form) {
        return (product, out) -> {
            try (ReportWriter writer = form.on(out)) {
                writer.add(audited(product.reading().source(), product));
            }
        };
    }
}
