package org.zhunsheng.app.web.identity;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The telephone of somebody who has a second factor. */
public final class Authenticator {
    private Authenticator() {}

    /** The code that it shows at a time for a secret as it was shown to the person. */
    public static String code(String secret, Instant time) {
        return Totp.code(bytes(secret), time.getEpochSecond() / 30);
    }

    static byte[] bytes(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char c : base32.toCharArray()) {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
