package org.zhunsheng.audit.target;

import java.util.regex.Pattern;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.AuditedTarget;
import org.zhunsheng.regulation.WordSet;

/** Words that can be verified after all: a number in figures or in words, a rhythm, everything. */
final class WordsThatCount {
    private static final Pattern NUMBER =
            Pattern.compile("\\d|[一二三四五六七八九十两百千半](?:次|人|件|场|个|天|日|月|年|季|周|小时|份|名|户|批|期)|零|无|不发生|杜绝");

    /** 万分之一, 八成以上: a number in ideographs; 统一成册 is none. */
    private static final Pattern SHARE = Pattern.compile("[百千万]分之[一二三四五六七八九十百零点]+"
            + "|(?:^|[≥≤><=为约达到至过于少及])[一二两三四五六七八九十]成(?!册|立|效|果|员|本|为|了)"
            + "|[一二两三四五六七八九十]成(?:半|以上|以下|以内|左右|$)");

    private WordsThatCount() {}

    static boolean in(AuditedRow row, AuditedTarget target) {
        return NUMBER.matcher(target.text()).find()
                || SHARE.matcher(target.text()).find()
                || row.document().texts().has(target.text(), WordSet.RHYTHMS);
    }
}
