package org.zhunsheng.app;

import org.zhunsheng.app.cli.Cli;
import org.zhunsheng.app.cli.Surroundings;

/** Starts Zhunsheng. The only place where the process ends. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        silenceLibraries();
        System.exit(Cli.run(arguments, Surroundings.ofProcess()));
    }

    /** The libraries behind the readers log about files; what matters about a file is said by us, in one place. */
    private static void silenceLibraries() {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }
}
