package org.zhunsheng.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to read.
 *
 * @param name as the user gave it; for a file of a folder, the folder as given and the way down
 * @param path where it lies, or {@code null} where the name is none that this machine's files can have
 * @param named whether the user named the file itself; one that a folder happens to hold may be about something else
 */
record Input(String name, @Nullable Path path, boolean named) {}
