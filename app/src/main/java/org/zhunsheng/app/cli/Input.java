package org.zhunsheng.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to read.
 *
 * @param name as the user gave it; for a file of a folder, the folder as given and the way down
 * @param path where it lies, or {@code null} where the name is none that this machine's files can have
 */
record Input(String name, @Nullable Path path) {}
