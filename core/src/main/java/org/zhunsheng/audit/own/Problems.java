package org.zhunsheng.audit.own;

import java.util.ArrayList;
import java.util.List;
import org.zhunsheng.audit.own.RuleFileException.Code;
import org.zhunsheng.audit.own.RuleFileException.Problem;

/** Gathers what is wrong with a file, so that it is said at once and not one by one. */
final class Problems {
    private static final int MOST = 100;

    private final List<Problem> found = new ArrayList<>();
    private String rule = "";

    /** What follows is about a rule or a setting. */
    void about(String id) {
        rule = id;
    }

    void add(Code code, int line, String zh, String en) {
        if (found.size() < MOST) {
            found.add(new Problem(code, line, rule, zh, en));
        }
    }

    int count() {
        return found.size();
    }

    void refuseIfAny() throws RuleFileException {
        if (!found.isEmpty()) {
            throw new RuleFileException(found);
        }
    }
}
