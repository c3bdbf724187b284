package org.zhunsheng.app.serve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be set. {@code --port} on the command line comes before {@code ZHUNSHENG_PORT} in the environment, and
 * that before {@code port} in {@code zhunsheng.yaml} of the data folder.
 */
public enum Setting {
    /** The folder of the data; not in the file that lies within. */
    DATA("data"),
    /** A JDBC address, or the path of an SQLite file. */
    DB(""),
    DB_USER(""),
    DB_PASSWORD(""),
    /** The address to listen at. */
    HOST("127.0.0.1"),
    PORT("8080"),
    /** Whether to load the demonstration county. */
    DEMO("false"),
    /** Whether a proxy in front says who is asking. */
    PROXY("false"),
    /** The addresses from which that proxy speaks, with commas between; nobody else is believed. */
    PROXY_ADDRESS("127.0.0.1,::1"),
    /** What a new journal is hashed with: SHA_256 or SM3. */
    JOURNAL_DIGEST("SHA_256"),
    /** Attempts to sign in per minute from one address. */
    ATTEMPTS_PER_MINUTE("20"),
    SESSION_IDLE_MINUTES("60"),
    SESSION_HOURS("12"),
    ARGON2_MEMORY_KIB("19456"),
    ARGON2_ITERATIONS("2"),
    /** Font files from which PDFs take their characters before those of the machine, with commas between. */
    FONT(""),
    /** The licence of the open data under {@code /public}, by its SPDX id. */
    LICENCE("notspecified"),
    /** The address of a provider of OpenID Connect, where people can sign in elsewhere; nobody can without. */
    OIDC_ISSUER(""),
    /** How that provider calls this installation. */
    OIDC_CLIENT(""),
    OIDC_SECRET(""),
    /** What stands on the button that leads there. */
    OIDC_LABEL(""),
    /** The claim that names the login of somebody without a password who comes for the first time. */
    OIDC_CLAIM("preferred_username");

    private final String usual;

    Setting(String usual) {
        this.usual = usual;
    }

    /** What holds where nobody says anything; empty for nothing. */
    String usual() {
        return usual;
    }

    /** As an option and in the file: {@code db-user}. */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In the environment: {@code ZHUNSHENG_DB_USER}. */
    public String variable() {
        return "ZHUNSHENG_" + name();
    }

    static Optional<Setting> ofOption(String name) {
        return Arrays.stream(values())
                .filter(setting -> setting.option().equals(name))
                .findFirst();
    }
}
