package org.zhunsheng.app.web.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.PasswordPolicy;

/**
 * How people are let in.
 *
 * @param policy what passwords have to be
 * @param hashing what a hash of one costs
 * @param idle after how long without a sign of life one has to sign in again
 * @param length after how long in any case
 * @param attemptsPerMinute from one network address
 * @param house what the page of signing in says about this installation
 */
public record SignInSettings(
        PasswordPolicy policy, Hashing hashing, Duration idle, Duration length, int attemptsPerMinute, House house) {

    /**
     * What Argon2id may cost.
     *
     * @param memoryKib memory for one hash
     * @param iterations passes over it
     */
    public record Hashing(int memoryKib, int iterations) {}

    /**
     * About this installation.
     *
     * @param demo whether it shows a made-up county, whose accounts are no secret
     * @param version of the program
     * @param elsewhere where else one can sign in, absent where nowhere
     */
    public record House(
            boolean demo, String version, @Nullable OtherHouse elsewhere) {}
}
