package org.zhunsheng.site.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as they are in China, where the editions are released. */
final class Days {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private Days() {}

    static String of(Instant instant) {
        return LocalDate.ofInstant(instant, HERE).toString();
    }
}
