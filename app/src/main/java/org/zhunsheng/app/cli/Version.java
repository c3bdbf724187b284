package org.zhunsheng.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build stamped into the program. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("build.properties")) {
            build.load(in);
        }
        String java = System.getProperty("java.vendor") + " Java " + System.getProperty("java.version");
        return new String[] {"zhunsheng 准绳 " + build.getProperty("version"), "zhunsheng/1, " + java};
    }
}
