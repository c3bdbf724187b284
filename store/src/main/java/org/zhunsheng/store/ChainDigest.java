package org.zhunsheng.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.SM3Digest;

/** What the journal is hashed with. */
public enum ChainDigest {
    /** SHA-256, as everybody has it. */
    SHA_256,
    /** SM3 (GB/T 32905-2016), where 商用密码 rules ask for it. */
    SM3;

    /** A fresh digest. */
    public MessageDigest fresh() {
        return switch (this) {
            case SHA_256 -> sha256();
            case SM3 -> new Sm3();
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The library's digest in the shape that Java knows, without registering the whole library as a provider. */
    private static final class Sm3 extends MessageDigest {
        private final SM3Digest digest = new SM3Digest();

        Sm3() {
            super("SM3");
        }

        @Override
        protected int engineGetDigestLength() {
            return digest.getDigestSize();
        }

        @Override
        protected void engineUpdate(byte input) {
            digest.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            digest.update(input, offset, length);
        }

        @Override
        protected byte[] engineDigest() {
            byte[] out = new byte[digest.getDigestSize()];
            digest.doFinal(out, 0);
            return out;
        }

        @Override
        protected void engineReset() {
            digest.reset();
        }
    }
}
