package org.zhunsheng.app.web.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Secrets that lie in the database and are worth nothing without the key file (AES-256-GCM). */
public final class SecretBox {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** A box of a key of 32 bytes. */
    public SecretBox(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Closes a secret in; it can be taken out only for the same owner. */
    String seal(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, owner, secret);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + closed.length)
                        .put(nonce)
                        .put(closed)
                        .array());
    }

    /** Takes a secret out. */
    byte[] open(String closed, String owner) {
        byte[] all = Base64.getDecoder().decode(closed);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, owner, Arrays.copyOfRange(all, NONCE_BYTES, all.length));
    }

    private byte[] run(int mode, byte[] nonce, String owner, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("a secret that was not closed in with this key", foreign);
        }
    }
}
