package org.zhunsheng.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhunsheng.app.web.CompanionAudit;
import org.zhunsheng.app.web.intake.DemonstrationFiles;

/** A running server. Whoever closes it waits until what is under way has been answered. */
public final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Opening opening;

    private Server(ConfigurableApplicationContext context, Opening opening) {
        this.context = context;
        this.opening = opening;
    }

    /**
     * Starts a server.
     *
     * @throws StartRefusal with the reason where it cannot start; nothing is left open then
     */
    public static Server start(Settings settings, Clock clock) {
        return start(settings, clock, ServerConfiguration.class);
    }

    /** With a configuration beyond the product's, for tests. */
    static Server start(Settings settings, Clock clock, Class<?>... configuration) {
        Map<String, Object> properties = SpringProperties.of(settings);
        Opening opening = new Opening(settings, clock);
        try {
            SpringApplication application = new SpringApplication(configuration);
            application.setWebApplicationType(WebApplicationType.SERVLET);
            application.setBannerMode(Banner.Mode.OFF);
            application.setLogStartupInfo(false);
            application.setAddCommandLineProperties(false);
            application.setRegisterShutdownHook(false); // whoever started us stops us, in order
            application.setDefaultProperties(properties);
            application.addInitializers(opening);
            ConfigurableApplicationContext context = application.run();
            if (settings.isOn(Setting.DEMO)) {
                demonstrate(context);
            }
            return new Server(context, opening);
        } catch (RuntimeException | Error failure) {
            opening.close();
            throw meaning(failure, settings);
        }
    }

    private static void demonstrate(ConfigurableApplicationContext context) {
        try {
            context.getBean(Demonstration.class)
                    .build(context.getBean(DemonstrationFiles.class), context.getBean(DemonstrationPublications.class));
        } catch (RuntimeException | Error failure) {
            context.close();
            throw failure;
        }
    }

    private static RuntimeException meaning(Throwable failure, Settings settings) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefusal refusal) {
                return refusal;
            }
            if (cause instanceof PortInUseException) {
                return new StartRefusal(
                        StartRefusal.Code.PORT_TAKEN,
                        failure,
                        settings.text(Setting.HOST),
                        settings.text(Setting.PORT));
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    /** Where it can be reached. */
    public URI address() {
        WebServerApplicationContext web = (WebServerApplicationContext) context;
        int port = Objects.requireNonNull(web.getWebServer()).getPort();
        String host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        String name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + "/");
    }

    /**
     * An account of the demonstration county, which is no secret.
     *
     * @param login what to type
     * @param name whose it is
     * @param role what they are, as the constant is called
     * @param password what to type as well
     */
    public record DemoAccount(String login, String name, String role, String password) {}

    /** The accounts of the demonstration county; none where there is none. */
    public List<DemoAccount> demonstrated() {
        return context.getBean(Demonstration.class).all().stream()
                .map(account -> new DemoAccount(
                        account.login(), account.name(), account.role().name(), account.password()))
                .toList();
    }

    /** On the first start of a new system: what its first administrator opens the door with, once. */
    public Optional<ConsolePeople.Access> firstAccess() {
        return context.getBean(ConsolePeople.class).first();
    }

    /** Asks for what a browser asks for first, so that what it takes is loaded. */
    public void rehearse() {
        for (String path : List.of("", "api/v1/session/options", "api/v1/session", "actuator/health/readiness")) {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) address().resolve(path).toURL().openConnection();
                connection.getResponseCode();
                connection.disconnect();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * Audits something in the background, so that the dictionary is loaded before anybody waits for their first findings.
     * Nobody waits for this, and nothing depends on it.
     */
    public void warmUp() {
        Thread thread = new Thread(CompanionAudit::warmUp, "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** For tests that look inside. */
    ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
        opening.close();
    }
}
