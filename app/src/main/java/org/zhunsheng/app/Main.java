package org.zhunsheng.app;

import java.util.List;
import org.zhunsheng.app.cli.Cli;
import org.zhunsheng.app.cli.Surroundings;

/** Starts Zhunsheng. The only place where the process ends. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        silenceLibraries(List.of(arguments).contains("serve"));
        System.exit(Cli.run(arguments, Surroundings.ofProcess()));
    }

    /**
     * The libraries behind the readers log about files; what matters about a file is said by us, in one place. The server's
     * log is set up when it starts; no other command wakes a library for logging at all.
     */
    private static void silenceLibraries(boolean server) {
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        if (!server) {
            System.setProperty(
                    "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
            System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
            System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        }
    }
}
