package org.zhunsheng.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zhunsheng.organisation.Scope;

/**
 * The person behind a request, with what they may do and where.
 *
 * @param id the person
 * @param name as others see it
 * @param powers one for each role that they hold
 */
public record Officer(UUID id, String name, List<Power> powers) {
    public Officer {
        powers = List.copyOf(powers);
    }

    /**
     * A role with the part of the organisation in which it holds.
     *
     * @param permissions what may be done there: those of a role, or fewer for a machine
     * @param scope where
     */
    public record Power(Set<Permission> permissions, Scope scope) {
        public Power {
            permissions = Set.copyOf(permissions);
        }
    }

    /** The same one with only some of the permissions, for a machine that acts for them. */
    public Officer limitedTo(Set<Permission> some) {
        return new Officer(
                id,
                name,
                powers.stream()
                        .map(power -> new Power(
                                power.permissions().stream()
                                        .filter(some::contains)
                                        .collect(Collectors.toUnmodifiableSet()),
                                power.scope()))
                        .toList());
    }

    /** Where they may do something; {@link Scope#NOTHING} where they may not at all. */
    public Scope scopeOf(Permission permission) {
        return Scope.union(powers.stream()
                .filter(power -> power.permissions().contains(permission))
                .map(Power::scope)
                .toList());
    }

    /** Whether they may do something anywhere. */
    public boolean may(Permission permission) {
        return !scopeOf(permission).isEmpty();
    }

    /** Everything that they may do anywhere. */
    public Set<Permission> permissions() {
        Set<Permission> all = EnumSet.noneOf(Permission.class);
        powers.forEach(power -> all.addAll(power.permissions()));
        return all;
    }
}
