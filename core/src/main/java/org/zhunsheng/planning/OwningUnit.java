package org.zhunsheng.planning;

import java.util.UUID;
import org.zhunsheng.organisation.UnitPath;

/**
 * The unit whose project, document or import something is.
 *
 * @param id the unit
 * @param name its present name
 * @param path where it stands now
 */
public record OwningUnit(UUID id, String name, UnitPath path) {}
