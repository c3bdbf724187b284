package org.zhunsheng.app.web.identity;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The six digits of an authenticator (RFC 6238 with HMAC-SHA-1 and steps of 30 seconds, as all of them know it). */
final class Totp {
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final int POSITIVE = 0x7fffffff;
    private static final int NIBBLE = 0xf;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BASE32_BITS = 5;
    private static final int BASE32_MASK = 31;

    private Totp() {}

    /** A new secret. */
    static byte[] secret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The step in which a code is right: this one, or one before or after, as clocks go differently. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = present - 1; step <= present + 1; step++) {
            if (MessageDigest.isEqual(
                    code(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of a step. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & NIBBLE;
            int number = ByteBuffer.wrap(hash).getInt(offset) & POSITIVE;
            return String.format("%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA-1", impossible);
        }
    }

    /** The secret as an authenticator takes it. */
    static String written(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int buffer = 0;
        for (byte value : secret) {
            buffer = (buffer << Byte.SIZE) | (value & 0xff);
            bits += Byte.SIZE;
            while (bits >= BASE32_BITS) {
                bits -= BASE32_BITS;
                text.append(BASE32.charAt((buffer >> bits) & BASE32_MASK));
            }
        }
        return text.toString();
    }

    /** The address that an authenticator reads from a picture. */
    static String uri(byte[] secret, String login) {
        String issuer = encoded("准绳");
        return "otpauth://totp/" + issuer + ":" + encoded(login) + "?secret=" + written(secret) + "&issuer=" + issuer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
