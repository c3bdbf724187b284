package org.zhunsheng.app.web.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts attempts by a name (a network address). Forgets the oldest names when there are too many. */
final class Attempts {
    private static final int MOST_NAMES = 20_000;
    private static final int HALF_OF_IPV6 = 4;

    private final int most;
    private final Duration length;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MOST_NAMES;
        }
    };

    private record Window(Instant begin, int count) {}

    /** So many within a length of time. */
    Attempts(int most, Duration length) {
        this.most = most;
        this.length = length;
    }

    /** Counts one. Returns whether there have been too many. */
    synchronized boolean isTooMany(String name, Instant now) {
        Window window = windows.get(name);
        if (window == null || !now.isBefore(window.begin().plus(length))) {
            window = new Window(now, 0);
        }
        window = new Window(window.begin(), Math.min(window.count() + 1, most + 1));
        windows.put(name, window);
        return window.count() > most;
    }

    /** Takes one back that turned out to be right. */
    synchronized void forgive(String name) {
        windows.computeIfPresent(name, (same, window) -> new Window(window.begin(), Math.max(0, window.count() - 1)));
    }

    /** Who has one address of version 6 has a whole network of them. */
    static String network(String address) {
        String[] groups = address.split(":");
        return groups.length <= HALF_OF_IPV6 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
