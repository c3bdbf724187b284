package org.zhunsheng.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The versions of a target with what they say, each with its hash counted again.
 *
 * @param links the first version first
 */
public record VersionChain(List<Link> links) {
    public VersionChain {
        links = List.copyOf(links);
    }

    /**
     * A version in its chain.
     *
     * @param version the version
     * @param content what it says, as it is kept; empty where that is gone
     * @param intact whether its hash follows from that and from the version before it, and is the one that was approved
     */
    public record Link(Version version, String content, boolean intact) {}

    /** A version as it was kept. */
    public record Kept(Version version, String content) {}

    /** Counts the hashes of all versions of a target again. */
    public static VersionChain counted(UUID project, List<Kept> kept) {
        List<Link> links = new ArrayList<>();
        String previous = "";
        for (Kept each : kept) {
            Version version = each.version();
            boolean follows = version.previousHash().equals(previous);
            links.add(new Link(version, each.content(), follows && version.isSealed(project, each.content())));
            previous = version.hash();
        }
        return new VersionChain(links);
    }

    /** The version of a number; empty where there is none. */
    public Optional<Link> find(int number) {
        return links.stream().filter(link -> link.version().number() == number).findFirst();
    }
}
