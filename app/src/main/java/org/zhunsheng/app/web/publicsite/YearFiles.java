package org.zhunsheng.app.web.publicsite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.filing.Hashed;
import org.zhunsheng.issuing.IssuingException;
import org.zhunsheng.publication.Edition;
import org.zhunsheng.site.PublicSite;
import org.zhunsheng.site.download.Download;
import org.zhunsheng.site.download.Downloads;
import org.zhunsheng.site.download.Made;
import org.zhunsheng.site.shelf.YearContents;

/**
 * The downloads of the years as they are in one state of the editions: what was made of an edition is remembered with the
 * state in which that edition was in force, and with no later one.
 */
record YearFiles(SiteState state, Downloads downloads) implements PublicSite.Files {

    @Override
    public List<Download> of(YearContents contents) {
        return made(contents).stream().map(Made::download).toList();
    }

    @Override
    public List<Made> made(YearContents contents) {
        try {
            List<Made> known = state.made(contents.place().address());
            if (known != null) {
                return known;
            }
            List<Made> made = new ArrayList<>();
            for (Edition edition : contents.editions()) {
                for (Download download : downloads.of(edition)) {
                    byte[] bytes = bytes(edition, download).orElse(null);
                    if (bytes != null) {
                        state.remember(download.path(), bytes);
                        made.add(hashed(download, bytes));
                    }
                }
            }
            state.remember(contents.place().address(), made);
            return made;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file at a path, or {@code null} where these editions have none there. */
    byte @Nullable [] find(String path, YearContents contents) throws IOException {
        for (Edition edition : contents.editions()) {
            for (Download download : downloads.of(edition)) {
                if (download.path().equals(path)) {
                    return bytes(edition, download).orElse(null);
                }
            }
        }
        return null;
    }

    /** A file; empty where this document cannot be made one, such as a PDF of characters that no font here has. */
    private Optional<byte[]> bytes(Edition edition, Download download) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            downloads.write(edition, download, out);
            return Optional.of(out.toByteArray());
        } catch (IssuingException impossible) {
            return Optional.empty();
        }
    }

    private static Made hashed(Download download, byte[] bytes) throws IOException {
        try (Hashed out = new Hashed(OutputStream.nullOutputStream())) {
            out.write(bytes, 0, bytes.length);
            return new Made(download, out.bytes(), out.sha256());
        }
    }
}
