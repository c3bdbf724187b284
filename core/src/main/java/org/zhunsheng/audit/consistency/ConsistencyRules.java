package org.zhunsheng.audit.consistency;

import java.util.List;
import org.zhunsheng.audit.AuditRule;

/** Group G: whether a document repeats or contradicts itself. */
public final class ConsistencyRules {
    private ConsistencyRules() {}

    /** All of them. */
    public static List<AuditRule> all() {
        return List.of(
                new EachNameOnce(),
                new NothingCountedTwice(),
                new CopiedTables(),
                new OneDeliverableOneProject(),
                new PartsAgree(),
                new OneNameForOneThing(),
                new NameIsWhole(),
                new SpellingIsRight(),
                new NameIsNoQuestion(),
                new NameHasNoValue(),
                new WordsChangeForAReason(),
                new RightPeopleAreAsked());
    }
}
