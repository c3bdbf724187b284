package org.zhunsheng.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.app.serve.Server;
import org.zhunsheng.app.serve.Setting;
import org.zhunsheng.app.serve.Settings;
import org.zhunsheng.app.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zhunsheng serve}: the web system, until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private DataOptions data;

    @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "serve.host")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "serve.port")
    private @Nullable String port;

    @Option(names = "--demo", descriptionKey = "serve.demo")
    private boolean demo;

    ServeCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() throws InterruptedException {
        Map<Setting, String> options = new EnumMap<>(data.given());
        DataOptions.put(options, Setting.HOST, host);
        DataOptions.put(options, Setting.PORT, port);
        DataOptions.put(options, Setting.DEMO, demo ? "true" : null);
        Settings settings = Settings.of(options, System.getenv());
        PrintStream out = new PrintStream(surroundings.out(), true, StandardCharsets.UTF_8);
        if (settings.isOn(Setting.DEMO)) {
            out.println(messages.say("serve.demo.loading"));
        }
        Server server = Server.start(settings, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(server::close));
        server.demonstrated()
                .forEach(account -> out.println(messages.say(
                        "serve.demo.account",
                        account.login(),
                        account.password(),
                        messages.say("role." + account.role()),
                        account.name())));
        server.firstAccess()
                .ifPresent(access -> out.println(messages.say("serve.first", access.login(), access.password())));
        out.println(messages.say("serve.ready", server.address().toString()));
        if (Boolean.getBoolean("zhunsheng.training")) {
            server.rehearse(); // the launcher wants to see which classes a start and the first page need
            return ExitCode.OK.number();
        }
        server.warmUp();
        new CountDownLatch(1).await(); // until the process is told to stop
        return ExitCode.OK.number();
    }
}
