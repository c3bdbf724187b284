package org.zhunsheng.opendata;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.filing.FileSink;
import org.zhunsheng.publication.Edition;

/**
 * Writes editions as a Data Package (Frictionless Data): a CSV file for each table, and {@code datapackage.json}. Rows go to
 * the files as editions come; nothing of them is kept.
 */
public final class DataPackage implements Closeable {
    /** The file that describes the others. */
    public static final String DESCRIPTOR = "datapackage.json";

    private final FileSink sink;
    private final String folder;
    private final About about;
    private final Tables tables;

    /**
     * What is said about the data as a whole.
     *
     * @param licence the id of the licence, as SPDX or CKAN name it
     * @param licenceTitle the licence in words
     * @param licencePath where its text stands; absent where there is none
     */
    public record About(
            String licence, String licenceTitle, @Nullable String licencePath) {
        /** Where nobody has said under which terms the data may be used. */
        public static final About UNLICENSED = Licences.standard().unspecified();
    }

    /**
     * Begins a package.
     *
     * @param folder where its files go, with a slash at the end, or nothing
     */
    public DataPackage(FileSink sink, String folder, About about) throws IOException {
        this.sink = sink;
        this.folder = folder;
        this.about = about;
        this.tables = new Tables(sink, folder);
    }

    /**
     * Writes the rows of an edition.
     *
     * @param document what the rows call it; no other edition has the same
     */
    public void add(Edition edition, String document) throws IOException {
        new DocumentRows(tables, document).write(edition);
    }

    /** Ends the tables and describes them. The files of the tables with their hashes, by their ways. */
    public Map<String, String> finish() throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        var written = tables.finished();
        written.forEach(table -> hashes.put(folder + table.schema().name() + ".csv", table.sha256()));
        try (OutputStream out = sink.open(folder + DESCRIPTOR)) {
            Descriptor.write(out, about, written);
        }
        return hashes;
    }

    @Override
    public void close() throws IOException {
        tables.close();
    }
}
