package org.zhunsheng.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhunsheng.model.DocumentKind;
import org.zhunsheng.organisation.UnitPath;

/**
 * How many projects of a unit and a form there are in a year, and how many of them have a version in force.
 *
 * @param unit whose, without those of units below
 * @param kind their form
 * @param projects how many there are
 * @param approved how many have a version in force
 * @param approvedOn the day of the latest approval, or absent
 */
public record Ready(
        UnitPath unit,
        DocumentKind kind,
        int projects,
        int approved,
        @Nullable LocalDate approvedOn) {}
