package org.zhunsheng.lifecycle;

import org.zhunsheng.audit.Finding;

/**
 * Names findings so that what was said about one holds as long as the same is found again: after a row has moved, and after
 * something else was changed; but no longer when what is found has changed.
 */
public final class FindingKeys {
    private static final int BYTES = 16;

    private FindingKeys() {}

    /** The key of a finding within its project: 32 hexadecimal digits. */
    public static String of(Finding finding) {
        String name = finding.where().indicatorName();
        String row = name == null ? Integer.toString(finding.where().row()) : name;
        return Parts.hash(
                BYTES,
                finding.rule(),
                row,
                finding.where().part().name(),
                finding.facts().found(),
                finding.facts().expected());
    }
}
