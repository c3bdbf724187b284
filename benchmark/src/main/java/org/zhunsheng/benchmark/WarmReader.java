package org.zhunsheng.benchmark;

import java.io.IOException;
import org.zhunsheng.benchmark.input.FileForm;
import org.zhunsheng.benchmark.input.TargetTables;
import org.zhunsheng.reading.PerformanceReader;
import org.zhunsheng.reading.source.Limits;
import org.zhunsheng.reading.source.SourceFile;

/** Our reading inside one JVM: from the bytes of a file to the model. */
public final class WarmReader {
    /** Enough different texts to push out whatever a reading may have remembered of those before it. */
    private static final int STRANGE_PROJECTS = 200;

    private final PerformanceReader reader = PerformanceReader.standard(Limits.STANDARD);
    private final byte[] strange;

    public WarmReader() throws IOException {
        strange = FileForm.XLSX.bytes(TargetTables.list(TargetTables.made(STRANGE_PROJECTS)));
    }

    /** Reads a file completely; returns how many projects it has. */
    public int projectsIn(String name, byte[] bytes) throws IOException {
        return reader.read(new SourceFile(name, null, bytes), null)
                .document()
                .projects()
                .size();
    }

    /** Reads a document that has no text in common with any other but its labels. */
    public int readStranger() throws IOException {
        return projectsIn("strange.xlsx", strange);
    }
}
