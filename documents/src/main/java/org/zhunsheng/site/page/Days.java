package org.zhunsheng.site.page;

import java.time.Instant;
import org.zhunsheng.model.BeijingTime;

/** Days as they are in China, where the editions are released. */
final class Days {

    private Days() {}

    static String of(Instant instant) {
        return BeijingTime.dayOf(instant).toString();
    }
}
