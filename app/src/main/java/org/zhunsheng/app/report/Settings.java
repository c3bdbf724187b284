package org.zhunsheng.app.report;

import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.audit.RuleSetting;
import org.zhunsheng.audit.Severity;

/** Says which rules a region switched off or weighs otherwise, and why. */
final class Settings {
    private Settings() {}

    static String words(RuleSetting setting, Messages messages) {
        String reason = messages.language() == Language.CHINESE
                ? setting.reason().zh()
                : setting.reason().en();
        Severity severity = setting.severity();
        return severity == null
                ? messages.say("audit.setting.off", setting.rule(), reason)
                : messages.say("audit.setting.severity", setting.rule(), messages.name(severity), reason);
    }
}
