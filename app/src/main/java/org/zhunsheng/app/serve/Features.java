package org.zhunsheng.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zhunsheng.app.web.Deciding;
import org.zhunsheng.app.web.ListExport;
import org.zhunsheng.app.web.PendingAudits;
import org.zhunsheng.app.web.PublicationLines;
import org.zhunsheng.app.web.desk.DeskFeature;
import org.zhunsheng.app.web.identity.IdentityFeature;
import org.zhunsheng.app.web.identity.OtherHouse;
import org.zhunsheng.app.web.identity.Passwords;
import org.zhunsheng.app.web.identity.SecretBox;
import org.zhunsheng.app.web.identity.SignInSettings;
import org.zhunsheng.app.web.intake.IntakeFeature;
import org.zhunsheng.app.web.issuing.IssuingFeature;
import org.zhunsheng.app.web.journal.JournalFeature;
import org.zhunsheng.app.web.lifecycle.LifecycleFeature;
import org.zhunsheng.app.web.organisation.OrganisationFeature;
import org.zhunsheng.app.web.planning.PlanningFeature;
import org.zhunsheng.app.web.publication.PublicationFeature;
import org.zhunsheng.app.web.publicsite.PublicSiteFeature;
import org.zhunsheng.app.web.statistics.StatisticsFeature;
import org.zhunsheng.identity.PasswordPolicy;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.lifecycle.Procedures;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.opendata.Licences;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.publication.Drafting;
import org.zhunsheng.publication.SecretWords;
import org.zhunsheng.store.Store;

/** The features of the server, each a package of its own that does not know the others, and what they are told. */
@Configuration(proxyBeanMethods = false)
@Import({
    DeskFeature.class,
    IdentityFeature.class,
    IntakeFeature.class,
    IssuingFeature.class,
    JournalFeature.class,
    LifecycleFeature.class,
    OrganisationFeature.class,
    PlanningFeature.class,
    PublicationFeature.class,
    PublicSiteFeature.class,
    StatisticsFeature.class
})
class Features {
    private static final int MOST_MINUTES = 60 * 24 * 7;
    private static final int MOST_HOURS = 24 * 31;
    private static final int MOST_KIB = 1 << 20;
    private static final int MOST_ITERATIONS = 20;
    private static final int MOST_ATTEMPTS = 100_000;
    private static final int LEAST_KIB = 8;

    @Bean
    SignInSettings signInSettings(Settings settings, DataFolder folder) {
        return new SignInSettings(
                policy(folder.passwords()),
                hashing(settings),
                Duration.ofMinutes(settings.number(Setting.SESSION_IDLE_MINUTES, 1, MOST_MINUTES)),
                Duration.ofHours(settings.number(Setting.SESSION_HOURS, 1, MOST_HOURS)),
                settings.number(Setting.ATTEMPTS_PER_MINUTE, 1, MOST_ATTEMPTS),
                new SignInSettings.House(settings.isOn(Setting.DEMO), version(), elsewhere(settings)));
    }

    /** Where else one can sign in; absent where nothing is said about it. */
    private static @Nullable OtherHouse elsewhere(Settings settings) {
        String issuer = settings.given(Setting.OIDC_ISSUER).orElse(null);
        if (issuer == null) {
            return null;
        }
        String client = settings.given(Setting.OIDC_CLIENT)
                .orElseThrow(() -> new StartRefusal(StartRefusal.Code.SETTING, null, Setting.OIDC_CLIENT.option(), ""));
        try {
            return new OtherHouse(
                    URI.create(issuer.strip()),
                    client.strip(),
                    settings.given(Setting.OIDC_SECRET).orElse(null),
                    settings.text(Setting.OIDC_LABEL).strip(),
                    settings.given(Setting.OIDC_CLAIM).map(String::strip).orElse(null));
        } catch (IllegalArgumentException wrong) {
            throw new StartRefusal(StartRefusal.Code.SETTING, wrong, Setting.OIDC_ISSUER.option(), issuer);
        }
    }

    static SignInSettings.Hashing hashing(Settings settings) {
        return new SignInSettings.Hashing(
                settings.number(Setting.ARGON2_MEMORY_KIB, LEAST_KIB, MOST_KIB),
                settings.number(Setting.ARGON2_ITERATIONS, 1, MOST_ITERATIONS));
    }

    private static PasswordPolicy policy(Path file) {
        if (!Files.exists(file)) {
            return PasswordPolicy.standard();
        }
        try (InputStream yaml = Files.newInputStream(file)) {
            return PasswordPolicy.read(yaml);
        } catch (IOException | IllegalArgumentException wrong) {
            throw new StartRefusal(StartRefusal.Code.SETTING, wrong, "passwords", file);
        }
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = Features.class.getResourceAsStream("/org/zhunsheng/app/cli/build.properties")) {
            build.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return build.getProperty("version", "");
    }

    /** Where PDFs take their characters from. */
    @Bean
    FontShelf fontShelf(Settings settings) {
        String named = settings.given(Setting.FONT).map(String::strip).orElse("");
        return new FontShelf(
                named.isEmpty()
                        ? List.of()
                        : Arrays.stream(named.split("\\s*,\\s*", -1))
                                .map(Path::of)
                                .toList());
    }

    /** What is said about the open data. */
    @Bean
    DataPackage.About openData(Settings settings) {
        String licence = settings.text(Setting.LICENCE);
        return Licences.standard()
                .find(licence)
                .orElseThrow(
                        () -> new StartRefusal(StartRefusal.Code.SETTING, null, Setting.LICENCE.option(), licence));
    }

    @Bean
    Procedures procedures() {
        return Procedures.standard();
    }

    @Bean
    SecretWords secretWords(DataFolder folder) {
        Path file = folder.secrets();
        if (!Files.exists(file)) {
            return SecretWords.standard();
        }
        try (InputStream yaml = Files.newInputStream(file)) {
            return SecretWords.standard().with(SecretWords.read(yaml, file.toString()));
        } catch (IOException | IllegalArgumentException wrong) {
            throw new StartRefusal(StartRefusal.Code.SETTING, wrong, "secrets", file);
        }
    }

    @Bean
    PublicationLines publicationLines(Clock clock) {
        return new PublicationLines(clock);
    }

    @Bean
    Deciding deciding(Procedures procedures) {
        return new Deciding(procedures);
    }

    @Bean
    ListExport listExport(Store store, Clock clock) {
        return new ListExport(store, clock);
    }

    @Bean
    PendingAudits pendingAudits(Store store, Clock clock, ContentCodec codec) {
        return new PendingAudits(store, clock, codec);
    }

    @Bean
    SecretBox secretBox(DataFolder folder, Store store) {
        return new SecretBox(KeyFile.of(
                folder.key(), !store.read(transaction -> transaction.people().keepSecrets())));
    }

    @Bean
    ConsolePeople consolePeople(Store store, Clock clock, Passwords passwords) {
        return new ConsolePeople(store, clock, passwords);
    }

    @Bean
    Demonstration demonstration(Store store, Clock clock, Passwords passwords, Settings settings) {
        DemoPassword secret =
                settings.isOn(Setting.DEMO) ? new DemoPassword(settings.folder().demonstration()) : null;
        return new Demonstration(store, clock, passwords, secret);
    }

    @Bean
    DemonstrationPublications demonstrationPublications(
            Store store, Clock clock, Drafting drafting, SecretWords words) {
        return new DemonstrationPublications(store, clock, drafting, words);
    }
}
