package org.zhunsheng.reading.source;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Marks in the content: page furniture that the file itself calls so, and layers that are switched off. */
final class PdfMarks {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");
    private static final COSName OFF = COSName.getPDFName("OFF");
    private static final int MAX_DEPTH = 10_000;

    private enum Mark {
        PLAIN,
        ARTIFACT,
        HIDDEN
    }

    private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Mark> open = new ArrayDeque<>();
    private int artifacts;
    private int hidden;

    /** Reads which layers of the document are switched off. */
    PdfMarks(COSDictionary catalog) {
        COSDictionary layers = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary settings = layers == null ? null : layers.getCOSDictionary(COSName.D);
        COSArray list = settings == null ? null : settings.getCOSArray(OFF);
        for (int i = 0; list != null && i < list.size(); i++) {
            if (list.getObject(i) instanceof COSDictionary layer) {
                off.add(layer);
            }
        }
    }

    void begin(@Nullable COSName tag, @Nullable COSDictionary properties) {
        if (open.size() >= MAX_DEPTH) {
            return;
        }
        Mark mark = Mark.PLAIN;
        if (ARTIFACT.equals(tag) && properties != null && PAGINATION.equals(properties.getCOSName(COSName.TYPE))) {
            mark = Mark.ARTIFACT;
            artifacts++;
        } else if (COSName.OC.equals(tag) && properties != null && off.contains(properties)) {
            mark = Mark.HIDDEN;
            hidden++;
        }
        open.push(mark);
    }

    void end() {
        if (!open.isEmpty()) {
            Mark mark = open.pop();
            artifacts -= mark == Mark.ARTIFACT ? 1 : 0;
            hidden -= mark == Mark.HIDDEN ? 1 : 0;
        }
    }

    int depth() {
        return open.size();
    }

    /** Ends what was begun above a depth and left open. */
    void unwind(int depth) {
        while (open.size() > depth) {
            end();
        }
    }

    boolean isHidden() {
        return hidden > 0;
    }

    boolean isArtifact() {
        return artifacts > 0;
    }

    /** Whether an object belongs to a layer that is switched off. */
    boolean isOff(COSDictionary object) {
        COSDictionary layer = object.getCOSDictionary(COSName.OC);
        return layer != null && off.contains(layer);
    }
}
