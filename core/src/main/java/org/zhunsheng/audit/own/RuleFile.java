package org.zhunsheng.audit.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.audit.Catalogue;
import org.zhunsheng.audit.IssueType;
import org.zhunsheng.audit.Opinion;
import org.zhunsheng.audit.Part;
import org.zhunsheng.audit.RuleInfo;
import org.zhunsheng.audit.RuleSetting;
import org.zhunsheng.audit.Severity;
import org.zhunsheng.audit.Wording;
import org.zhunsheng.audit.own.RuleFileException.Code;
import org.zhunsheng.regulation.Citation;
import org.zhunsheng.regulation.Standing;

/** Turns the pieces of a file into rules and settings. */
final class RuleFile {
    private static final String VERSION = "1";
    private static final int MOST_RULES = 200;
    private static final int MOST_SETTINGS = 500;
    private static final Pattern PREFIX = Pattern.compile("X-[A-Z0-9]{2,12}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{2,4}");

    private final Piece root;
    private final Problems problems = new Problems();
    private final Expressions expressions = new Expressions(problems);
    private final Set<String> ids = new HashSet<>();

    RuleFile(Piece root) {
        this.root = root;
    }

    OwnRules rules() throws RuleFileException {
        if (!(root instanceof Piece.Entries entries)) {
            problems.add(
                    Code.FORM,
                    root.line(),
                    "文件应以“zhunsheng-rules: 1”开头。",
                    "the file begins with \"zhunsheng-rules: 1\".");
            problems.refuseIfAny();
            throw new IllegalStateException("unreachable");
        }
        Form form = new Form(entries, problems);
        form.knows("zhunsheng-rules", "prefix", "rules", "settings");
        Piece.Words version = form.required("zhunsheng-rules");
        if (version != null && !version.text().equals(VERSION)) {
            problems.add(
                    Code.VALUE,
                    version.line(),
                    "格式版本“" + version.text() + "”不认识，应为 " + VERSION + "。",
                    "the format \"" + version.text() + "\" is not known; it is " + VERSION + ".");
        }
        String prefix = form.has("rules") || form.has("prefix") ? prefix(form) : "";
        List<RuleInfo> rules = new ArrayList<>();
        for (Piece.Entries rule : form.list("rules", MOST_RULES)) {
            RuleInfo read = rule(new Form(rule, problems), prefix);
            if (read != null) {
                rules.add(read);
            }
        }
        List<RuleSetting> settings = new ArrayList<>();
        for (Piece.Entries setting : form.list("settings", MOST_SETTINGS)) {
            RuleSetting read = setting(new Form(setting, problems));
            if (read != null) {
                settings.add(read);
            }
        }
        problems.refuseIfAny();
        return new OwnRules(prefix, rules, settings);
    }

    private String prefix(Form form) {
        Piece.Words written = form.required("prefix");
        if (written == null) {
            return "";
        }
        if (!PREFIX.matcher(written.text()).matches()) {
            problems.add(
                    Code.ID,
                    written.line(),
                    "前缀“" + written.text() + "”应为 X- 加 2 至 12 位大写字母或数字，例如 X-DAZHU。",
                    "the prefix \"" + written.text()
                            + "\" has to be X- and 2 to 12 capital letters or digits: X-DAZHU.");
        }
        return written.text();
    }

    private @Nullable RuleInfo rule(Form form, String prefix) {
        int before = problems.count();
        String id = id(form, prefix);
        problems.about(id);
        form.knows(
                "id",
                "scope",
                "severity",
                "type",
                "opinion",
                "region",
                "from",
                "until",
                "finds",
                "part",
                "found",
                "message",
                "proposal",
                "explanation",
                "cites");
        Scope scope = form.one(form.required("scope"), Scope.values());
        Severity severity = form.one(form.required("severity"), Severity.values());
        IssueType type = form.has("type") ? form.one(form.optional("type"), IssueType.values()) : IssueType.COMPLIANCE;
        Opinion opinion = opinion(form);
        Form.Both cites = form.requiredBoth("cites");
        Form.Both message = form.requiredBoth("message");
        Form.Both explanation = form.has("explanation") ? form.both("explanation") : message;
        OwnRule.Held held = held(form);
        Piece.Words finds = form.required("finds");
        OwnRule rule =
                scope == null || finds == null || message == null ? null : own(form, scope, finds, message, held);
        problems.about("");
        if (problems.count() > before
                || rule == null
                || scope == null
                || severity == null
                || type == null
                || cites == null
                || explanation == null) {
            return null;
        }
        Citation citation = new Citation(id, cites.zh().text(), cites.en().text(), Standing.LOCAL, "");
        return new RuleInfo(
                rule.check(scope),
                id,
                severity,
                type,
                opinion,
                List.of(),
                List.of(citation),
                new Wording(explanation.zh().text(), explanation.en().text()));
    }

    private String id(Form form, String prefix) {
        Piece.Words written = form.required("id");
        if (written == null) {
            return "";
        }
        String id = written.text();
        problems.about(id);
        boolean own = id.startsWith(prefix + "-")
                && NUMBER.matcher(id.substring(prefix.length() + 1)).matches();
        if (!own) {
            problems.add(
                    Code.ID,
                    written.line(),
                    "编号“" + id + "”应为前缀加序号，例如 " + prefix + "-01。",
                    "the id \"" + id + "\" has to be the prefix and a number: " + prefix + "-01.");
        } else if (!ids.add(id)) {
            problems.add(Code.DUPLICATE, written.line(), "编号“" + id + "”用了两次。", "the id \"" + id + "\" is used twice.");
        }
        return id;
    }

    private Opinion opinion(Form form) {
        Piece.Words written = form.optional("opinion");
        if (written == null) {
            return Opinion.OTHER;
        }
        for (Opinion opinion : Opinion.values()) {
            if (String.valueOf(opinion.code()).equals(written.text())) {
                return opinion;
            }
        }
        problems.add(
                Code.VALUE,
                written.line(),
                "监审意见“" + written.text() + "”应为 1 至 11。",
                "the opinion \"" + written.text() + "\" has to be 1 to 11.");
        return Opinion.OTHER;
    }

    private OwnRule.Held held(Form form) {
        int from = form.year("from", RuleSetting.ALWAYS);
        int until = form.year("until", RuleSetting.FOREVER);
        if (from > until) {
            problems.add(Code.VALUE, form.line(), "起始年度晚于截止年度。", "the first year is later than the last one.");
        }
        return new OwnRule.Held(form.region(), from, until);
    }

    private @Nullable OwnRule own(Form form, Scope scope, Piece.Words finds, Form.Both message, OwnRule.Held held) {
        Expression condition = expressions.condition(scope, finds);
        Form.Both proposal = form.both("proposal");
        Piece.Words found = form.optional("found");
        Templates says = templates(message, scope);
        Templates proposes =
                proposal == null ? new Templates(Template.EMPTY, Template.EMPTY) : templates(proposal, scope);
        OwnRule.Words words = new OwnRule.Words(
                found == null ? Template.EMPTY : Template.of(found, scope, expressions, problems),
                says.zh(),
                says.en(),
                proposes.zh(),
                proposes.en());
        Part part = part(form, scope);
        return condition == null || part == null ? null : new OwnRule(held, condition, part, words);
    }

    private record Templates(Template zh, Template en) {}

    private Templates templates(Form.Both written, Scope scope) {
        Template zh = Template.of(written.zh(), scope, expressions, problems);
        boolean same = written.en() == written.zh();
        return new Templates(zh, same ? zh : Template.of(written.en(), scope, expressions, problems));
    }

    private @Nullable Part part(Form form, Scope scope) {
        Piece.Words written = form.optional("part");
        if (written == null) {
            return switch (scope) {
                case ROW -> Part.LEVEL3;
                case PROJECT -> Part.NAME;
                case DOCUMENT -> Part.DOCUMENT;
            };
        }
        Optional<Part> named = Arrays.stream(Part.values())
                .filter(part -> part.field().equals(written.text()))
                .findFirst();
        if (named.isEmpty()) {
            String fields = Arrays.stream(Part.values())
                    .map(Part::field)
                    .filter(field -> !field.isEmpty())
                    .collect(Collectors.joining(", "));
            problems.add(
                    Code.VALUE,
                    written.line(),
                    "没有“" + written.text() + "”这个字段，可用的有：" + fields + "。",
                    "there is no field \"" + written.text() + "\"; the fields are: " + fields + ".");
        }
        return named.orElse(null);
    }

    private @Nullable RuleSetting setting(Form form) {
        int before = problems.count();
        Piece.Words rule = form.required("rule");
        String id = rule == null ? "" : rule.text();
        problems.about(id);
        form.knows("rule", "off", "severity", "region", "from", "until", "reason");
        if (rule != null && Catalogue.find(id).isEmpty() && !ids.contains(id)) {
            problems.add(Code.UNKNOWN_RULE, rule.line(), "没有规则“" + id + "”。", "there is no rule \"" + id + "\".");
        }
        Form.Both reason = form.both("reason");
        if (reason == null) {
            problems.add(Code.REASON, form.line(), "停用或调整规则必须写明“reason”（理由）。", "a setting has to say its \"reason\".");
        }
        Piece.Words off = form.optional("off");
        Severity severity = form.one(form.optional("severity"), Severity.values());
        boolean isOff = off != null && off.text().equals("true");
        if (isOff == (severity != null) || off != null && !isOff) {
            problems.add(
                    Code.VALUE,
                    form.line(),
                    "请写“off: true”（停用）或“severity”（调整级别），二者只能有一个。",
                    "say either \"off: true\" or a \"severity\".");
        }
        OwnRule.Held held = held(form);
        problems.about("");
        return problems.count() > before || reason == null
                ? null
                : new RuleSetting(
                        id,
                        severity,
                        held.region(),
                        held.from(),
                        held.until(),
                        new Wording(reason.zh().text(), reason.en().text()));
    }
}
