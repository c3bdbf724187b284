package org.zhunsheng.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.serve.ConsolePeople;
import org.zhunsheng.app.serve.DataRoom;
import org.zhunsheng.app.words.Messages;
import org.zhunsheng.app.words.Printable;
import org.zhunsheng.identity.Person;
import org.zhunsheng.identity.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zhunsheng user}: lets the owner of the machine in where nobody else can, whether the server runs or not. */
@Command(name = "user")
final class UserCommand {
    private final PrintStream out;
    private final Messages messages;

    UserCommand(Surroundings surroundings, Messages messages) {
        this.out = new PrintStream(surroundings.out(), true, StandardCharsets.UTF_8);
        this.messages = messages;
    }

    private int print(ConsolePeople.Access access) {
        out.println(messages.say("user.access", access.login(), access.password()));
        return ExitCode.OK.number();
    }

    @Command(name = "add")
    int add(
            @Mixin DataOptions data,
            @Parameters(paramLabel = "LOGIN", descriptionKey = "user.login") String login,
            @Parameters(paramLabel = "NAME", descriptionKey = "user.name") String name,
            @Option(names = "--role", paramLabel = "ROLE", defaultValue = "ADMINISTRATOR", descriptionKey = "user.role")
                    Role role,
            @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "user.unit") @Nullable String unit) {
        try (DataRoom room = DataRoom.open(data.settings())) {
            return print(room.people().add(login, name, role, unit));
        }
    }

    @Command(name = "reset")
    int reset(@Mixin DataOptions data, @Parameters(paramLabel = "LOGIN", descriptionKey = "user.login") String login) {
        try (DataRoom room = DataRoom.open(data.settings())) {
            return print(room.people().reset(login));
        }
    }

    @Command(name = "unlock")
    int unlock(@Mixin DataOptions data, @Parameters(paramLabel = "LOGIN", descriptionKey = "user.login") String login) {
        try (DataRoom room = DataRoom.open(data.settings())) {
            room.people().unlock(login);
            return ExitCode.OK.number();
        }
    }

    @Command(name = "reset-factor")
    int resetFactor(
            @Mixin DataOptions data, @Parameters(paramLabel = "LOGIN", descriptionKey = "user.login") String login) {
        try (DataRoom room = DataRoom.open(data.settings())) {
            room.people().resetFactor(login);
            return ExitCode.OK.number();
        }
    }

    @Command(name = "list")
    int list(@Mixin DataOptions data) {
        try (DataRoom room = DataRoom.open(data.settings())) {
            List<Person> people = room.people().list(0);
            for (int page = 1; !people.isEmpty(); page++) {
                people.forEach(person -> out.println(line(person)));
                people = room.people().list(page);
            }
            return ExitCode.OK.number();
        }
    }

    private String line(Person person) {
        String roles = person.roles().stream()
                .map(held -> messages.name(held.grant().role()) + " (" + held.unitName() + ")")
                .collect(Collectors.joining(", "));
        return Printable.line(
                person.login() + "\u3000" + person.name() + "\u3000" + roles + (person.active() ? "" : "\u3000–"));
    }
}
