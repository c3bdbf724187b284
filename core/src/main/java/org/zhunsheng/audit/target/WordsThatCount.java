package org.zhunsheng.audit.target;

import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.regulation.WordSet;

/** Words that can be verified after all: a number in figures or in words, a rhythm, everything. */
final class WordsThatCount {
    private static final Pattern NUMBER =
            Pattern.compile("\\d|[一二三四五六七八九十两百千半](?:次|人|件|场|个|天|日|月|年|季|周|小时|份|名|户|成|批|期)|零|无|不发生|杜绝");

    private WordsThatCount() {}

    static boolean in(AuditedRow row, AuditedTarget target) {
        return NUMBER.matcher(target.text()).find() || row.document().texts().has(target.text(), WordSet.RHYTHMS);
    }
}
