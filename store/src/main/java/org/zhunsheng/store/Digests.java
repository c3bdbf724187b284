package org.zhunsheng.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Tokens as they are kept: nobody who reads the database can use them. They are random, so one round is enough. */
final class Digests {
    private Digests() {}

    static String ofToken(String token) {
        return HexFormat.of().formatHex(ChainDigest.SHA_256.fresh().digest(token.getBytes(StandardCharsets.UTF_8)));
    }
}
