package org.zhunsheng.app.web.identity;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;

/**
 * Passwords as Argon2id hashes. Each takes memory and time by intention, so only a few are worked on at once; and whoever asks
 * for a login that does not exist waits as long as for one that does.
 */
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int ONE_TIME_KIB = 1024;
    private static final int WAIT_SECONDS = 15;
    /** Without what is mistaken for something else; 16 of these are 78 random bits. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int ONE_TIME_LENGTH = 16;
    private static final int GROUP = 4;

    private final Argon2PasswordEncoder encoder;
    private final Argon2PasswordEncoder oneTimeEncoder;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    private final Supplier<String> nobodys;

    public Passwords(SignInSettings.Hashing cost) {
        this.encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, cost.memoryKib(), cost.iterations());
        int little = Math.min(ONE_TIME_KIB, cost.memoryKib());
        this.oneTimeEncoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, little, 1);
        this.nobodys = new Once(() -> hash(oneTime()));
    }

    /** A hash of a password that somebody chose. */
    public String hash(String password) {
        return working(() -> String.valueOf(encoder.encode(password)));
    }

    /** A hash of a one-time password: it is random and long, so that nothing has to make guessing dear. */
    public String hashOneTime(String password) {
        return working(() -> String.valueOf(oneTimeEncoder.encode(password)));
    }

    /** Whether a password is the one of a hash. Takes equally long for a hash of nobody, which never is. */
    boolean matches(String password, @Nullable String hash) {
        if (hash == null) {
            waste(password);
            return false;
        }
        boolean matches = working(() -> encoder.matches(password, hash));
        if (isOutdated(hash)) {
            waste(password); // cheaper ones must not be told by the clock
        }
        return matches;
    }

    private void waste(String password) {
        String hash = nobodys.get(); // before a place is taken: making it takes one itself
        working(() -> encoder.matches(password, hash));
    }

    /** Whether a hash was made with other costs than today's. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** A new one-time password such as {@code k3vw-9mxa-2rtp-h8qd}. */
    public String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < ONE_TIME_LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private <T> T working(Supplier<T> work) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.of(ProblemCode.TOO_MANY_ATTEMPTS);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** Made when it is first wanted: a start should not wait for it. */
    private static final class Once implements Supplier<String> {
        private final Supplier<String> maker;
        private @Nullable String made;

        Once(Supplier<String> maker) {
            this.maker = maker;
        }

        @Override
        public synchronized String get() {
            String there = made;
            if (there == null) {
                there = maker.get();
                made = there;
            }
            return there;
        }
    }
}
