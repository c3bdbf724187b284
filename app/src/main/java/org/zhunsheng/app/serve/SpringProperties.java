package org.zhunsheng.app.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the libraries are told. They read no settings of their own: nobody has to know their names. */
final class SpringProperties {
    private static final int LAST_PORT = 65_535;
    /** One line an event. Of a failure only kinds and places: messages of libraries quote what they stumbled over. */
    private static final String LINE =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5p [%X{requestId:--}] %logger{20} %replace(%m){'[\\r\\n]+',' '}%nopex%n";

    private SpringProperties() {}

    static Map<String, Object> of(Settings settings) {
        Map<String, Object> values = new HashMap<>();
        values.put("server.address", settings.text(Setting.HOST));
        values.put("server.port", settings.number(Setting.PORT, 0, LAST_PORT));
        values.put("server.shutdown", "graceful");
        values.put("spring.lifecycle.timeout-per-shutdown-phase", "20s");
        values.put("server.server-header", "");
        values.put("server.max-http-request-header-size", "16KB");
        values.put("server.tomcat.max-part-count", 10);
        values.put("server.tomcat.max-part-header-size", "2KB");
        values.put("server.tomcat.max-parameter-count", 100);
        values.put("server.tomcat.max-http-form-post-size", "64KB");
        values.put("server.tomcat.max-swallow-size", "2MB");
        values.put("server.tomcat.connection-timeout", "20s");
        values.put("server.tomcat.max-connections", 2_000);
        values.put("server.compression.enabled", true);
        values.put("server.compression.min-response-size", "1KB");
        values.put("spring.threads.virtual.enabled", true);
        values.put("spring.servlet.multipart.max-file-size", "64MB");
        values.put("spring.servlet.multipart.max-request-size", "65MB");
        values.put("spring.servlet.multipart.file-size-threshold", "256KB");
        values.put(
                "spring.servlet.multipart.location",
                settings.folder().temporary().toAbsolutePath().toString());
        if (settings.isOn(Setting.PROXY)) {
            values.put("server.forward-headers-strategy", "native");
            values.put("server.tomcat.remoteip.internal-proxies", proxies(settings));
        } else {
            values.put("server.forward-headers-strategy", "none");
        }
        values.put("spring.mvc.throw-exception-if-no-handler-found", true);
        values.put("spring.web.resources.add-mappings", false);
        values.put("spring.jackson.deserialization.fail-on-unknown-properties", true);
        values.put("spring.jackson.deserialization.fail-on-trailing-tokens", true);
        values.put("spring.jmx.enabled", false);
        actuator(values);
        logging(values);
        return values;
    }

    /** Exactly these addresses, as the regular expression that the web server wants. */
    private static String proxies(Settings settings) {
        List<String> patterns = new ArrayList<>();
        for (String address : settings.text(Setting.PROXY_ADDRESS).strip().split("\\s*,\\s*", -1)) {
            patterns.add(Pattern.quote(address));
            if (address.equals("::1")) {
                patterns.add(Pattern.quote("0:0:0:0:0:0:0:1"));
            }
        }
        return String.join("|", patterns);
    }

    private static void actuator(Map<String, Object> values) {
        values.put("management.endpoints.access.default", "none");
        values.put("management.endpoint.health.access", "read-only");
        values.put("management.endpoint.prometheus.access", "read-only");
        values.put("management.endpoints.web.exposure.include", "health,prometheus");
        values.put("management.endpoints.web.discovery.enabled", false);
        values.put("management.endpoint.health.probes.enabled", true);
        values.put("management.endpoint.health.show-details", "never");
        values.put("management.endpoint.health.group.readiness.include", "readinessState,store");
        values.put("management.endpoint.health.group.liveness.include", "livenessState");
    }

    private static void logging(Map<String, Object> values) {
        values.put("logging.pattern.console", LINE);
        values.put("logging.level.root", "WARN");
        values.put("logging.level.zhunsheng", "INFO");
        values.put("logging.register-shutdown-hook", false);
        // what a font's tables lack is nothing that anybody who runs a server could mend
        values.put("logging.level.org.apache.fontbox", "ERROR");
        // why it does not start is said by us, in one sentence
        values.put("logging.level.org.springframework.boot.SpringApplication", "OFF");
        values.put("logging.level.org.springframework.boot.diagnostics", "OFF");
        values.put("logging.level.org.springframework.boot.web.server", "ERROR");
    }
}
