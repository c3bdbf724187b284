package org.zhunsheng.identity;

import java.time.Instant;

/**
 * Another password.
 *
 * @param hash as the door hashed it
 * @param mustChange whether somebody else chose it
 * @param remembered how many former ones are kept, so that they are not used again
 * @param at when
 */
public record NewPassword(String hash, boolean mustChange, int remembered, Instant at) {

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
