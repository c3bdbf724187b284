package org.zhunsheng.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zhunsheng.app.display.Sheet;
import org.zhunsheng.app.words.Language;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.audit.Catalogue;
import org.zhunsheng.audit.RuleInfo;
import org.zhunsheng.regulation.Regulations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zhunsheng rules}: which rules there are, and what each of them demands. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "rules.ids")
    private List<String> ids = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    RulesCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        List<RuleInfo> asked = ids.isEmpty()
                ? Catalogue.all()
                : ids.stream().flatMap(id -> ofId(id).stream()).toList();
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
            Sheet sheet = new Sheet(writer, surroundings.terminal().columns(), messages);
            for (RuleInfo rule : asked) {
                print(rule, sheet);
            }
            writer.flush();
        } catch (IOException unwritable) {
            throw new OutputException("stdout", unwritable);
        }
        return ExitCode.OK.number();
    }

    /** A rule by its id, or a group by its letter. */
    private List<RuleInfo> ofId(String id) {
        String wanted = id.toUpperCase(Locale.ROOT);
        List<RuleInfo> found = Catalogue.all().stream()
                .filter(rule -> rule.id().equals(wanted)
                        || wanted.length() == 1 && rule.id().startsWith(wanted))
                .toList();
        if (found.isEmpty()) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.rule", id));
        }
        return found;
    }

    private void print(RuleInfo rule, Sheet sheet) throws IOException {
        boolean chinese = messages.language() == Language.CHINESE;
        sheet.hanging(
                rule.id() + "  " + messages.name(rule.severity()) + "  ",
                chinese ? rule.explanation().zh() : rule.explanation().en());
        if (!ids.isEmpty()) {
            sheet.item(messages.say("rules.type"), messages.name(rule.type()));
            sheet.item(
                    messages.say("rules.opinion"),
                    rule.opinion().code() + " " + rule.opinion().label());
            sheet.item(messages.say("audit.basis"), basis(rule, chinese));
        }
    }

    private static String basis(RuleInfo rule, boolean chinese) {
        Regulations inForce = Regulations.inForce(null, null);
        return rule.cites().stream()
                .map(inForce::citation)
                .map(citation -> chinese ? citation.inChinese() : citation.inEnglish())
                .collect(Collectors.joining(chinese ? "；" : "; "));
    }
}
