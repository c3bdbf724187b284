package org.zhunsheng.audit.consistency;

import org.zhunsheng.audit.AuditRule;
import org.zhunsheng.audit.AuditedRow;
import org.zhunsheng.audit.Finding.Facts;
import org.zhunsheng.audit.Findings;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.Rule;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.regulation.Figure;

/** A name that is as long as its field holds, and a description that goes on where it ends. */
@Rule(
        id = "G-07",
        severity = Severity.WARN,
        type = IssueType.COMPLIANCE,
        cites = {"integrated-system"},
        zh = "三级指标名称不应被截断。",
        en = "The name of an indicator is not cut off.")
final class NameIsWhole implements AuditRule.OfRow {
    private static final int LAST_OF_ONE_BYTE = 0x7f;

    @Override
    public void check(AuditedRow row, Findings out) {
        String name = row.printedName();
        int longest = row.document().inForce().figure(Figure.NAME_BYTES).intValue();
        if (name.length() * 2 < longest || bytes(name) != longest) {
            return;
        }
        String whole = row.indicator().description();
        if (whole == null || whole.length() <= name.length() || !whole.contains(name)) {
            return;
        }
        out.add(
                row.at(Part.LEVEL3),
                Facts.of(name, whole),
                Wording.of(
                        "三级指标名称“%s”在第 %d 个字节处被截断，描述为“%s”。",
                        "The name \"%s\" is cut at %d bytes; the description is \"%s\".", name, longest, whole),
                Wording.of("缩写为 %d 个汉字以内的完整名称。", "Use a whole name of %d characters at most.", longest / 2));
    }

    /** In the character set of the system, where every character beyond ASCII takes two bytes. */
    private static int bytes(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); i++) {
            bytes += name.charAt(i) > LAST_OF_ONE_BYTE ? 2 : 1;
        }
        return bytes;
    }
}
