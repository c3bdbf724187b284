package org.zhunsheng.app.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where it was set, and goes a little with every look at it as clocks do. */
final class SettableClock extends Clock {
    private static final Duration TICK = Duration.ofMillis(1);

    private Instant now;

    SettableClock(Instant start) {
        this.now = start;
    }

    /** Sets it forward, or back. */
    synchronized void go(Duration by) {
        now = now.plus(by);
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(TICK);
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
