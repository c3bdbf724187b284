package org.zhunsheng.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time of all of China: which day it is decides about deadlines and fiscal years. */
public final class BeijingTime {
    /** The zone in which moments are shown. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BeijingTime() {}

    /** The day that a moment lies in. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
