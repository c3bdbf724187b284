package org.zhunsheng.app.web.identity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.identity.People;

/**
 * The locks of logins that nobody has. They lock and open just as those of people do, so that nobody finds out by them who
 * exists. Forgets the ones that were tried the longest ago when there are too many.
 */
final class NobodysDoors {
    private static final int MOST_NAMES = 20_000;

    private final People.Lockout lockout;
    private final Map<UUID, Door> doors = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Door> eldest) {
            return size() > MOST_NAMES;
        }
    };

    private record Door(int failures, @Nullable Instant lockedUntil) {
        private static final Door NEW = new Door(0, null);
    }

    NobodysDoors(People.Lockout lockout) {
        this.lockout = lockout;
    }

    /** Counts a failure, and returns until when the door is locked now, or nothing. */
    synchronized @Nullable Instant failed(String login, Instant now) {
        UUID name = UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)); // what was typed may be a password
        Door door = doors.getOrDefault(name, Door.NEW);
        Instant until = door.lockedUntil();
        if (until != null && now.isBefore(until)) {
            return until;
        }
        int failures = door.failures() + 1;
        Door next = failures < lockout.failures() ? new Door(failures, null) : new Door(0, now.plus(lockout.length()));
        doors.put(name, next);
        return next.lockedUntil();
    }
}
