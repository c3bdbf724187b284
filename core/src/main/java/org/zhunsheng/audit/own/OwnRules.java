package org.zhunsheng.audit.own;

import java.util.List;
import org.zhunsheng.audit.RuleInfo;
import org.zhunsheng.audit.RuleSetting;

/**
 * What a county adds to the catalogue: rules of its own, and settings of the catalogue's.
 *
 * <pre>{@code
 * OwnRules own = OwnRules.read(Files.readAllBytes(file));
 * AuditReport report = Audit.standard().with(own.rules(), own.settings()).of(document, region);
 * }</pre>
 *
 * @param prefix what the ids of its rules begin with: {@code X-DAZHU}
 * @param rules its rules in the order of the file
 * @param settings rules that it switches off or weighs otherwise
 */
public record OwnRules(String prefix, List<RuleInfo> rules, List<RuleSetting> settings) {
    public OwnRules {
        rules = List.copyOf(rules);
        settings = List.copyOf(settings);
    }

    /**
     * Reads a file of rules, in UTF-8. A file with anything wrong is refused as a whole: half a set of rules would look like
     * all of them.
     *
     * @throws RuleFileException with everything that is wrong, each with its line
     */
    public static OwnRules read(byte[] content) throws RuleFileException {
        return new RuleFile(RuleYaml.read(content)).rules();
    }
}
