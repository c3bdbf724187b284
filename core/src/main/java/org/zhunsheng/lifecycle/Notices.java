package org.zhunsheng.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zhunsheng.organisation.Scope;

/** What people should know about targets that they still see. Everybody has their own; the journal does not speak of them. */
public interface Notices {

    /** The latest ones of a person, the newest first. */
    List<Notice> of(UUID person, int most, Scope scope);

    /** How many a person has not seen. */
    int unread(UUID person, Scope scope);

    /** Notes that a person has seen what there was at a moment. */
    void read(UUID person, Instant until);
}
