package org.zhunsheng.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a browser fetches before the first page stands there: the page, its styles, and the scripts that these import. */
final class FirstLoad {
    private static final Pattern LINKED = Pattern.compile("(?:src|href)=\"(/?assets/[^\"]+\\.(?:js|css))\"");
    /** A script that is needed at once; what is only imported when somebody goes there has a parenthesis behind the word. */
    private static final Pattern IMPORTED = Pattern.compile("(?:from|import)\\s*\"\\./([^\"]+\\.js)\"");

    private final URI address;
    private long bytes;

    FirstLoad(URI address) {
        this.address = address;
    }

    /** The compressed bytes of all of them. */
    long bytes() throws IOException {
        Set<String> known = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        Matcher linked = LINKED.matcher(fetch(""));
        while (linked.find()) {
            if (known.add(linked.group(1).replaceFirst("^/", ""))) {
                waiting.add(linked.group(1).replaceFirst("^/", ""));
            }
        }
        while (!waiting.isEmpty()) {
            Matcher imported = IMPORTED.matcher(fetch(waiting.remove()));
            while (imported.find()) {
                if (known.add("assets/" + imported.group(1))) {
                    waiting.add("assets/" + imported.group(1));
                }
            }
        }
        return bytes;
    }

    private String fetch(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) address.resolve(path).toURL().openConnection();
        connection.setRequestProperty("Accept-Encoding", "gzip");
        byte[] sent;
        try (InputStream in = connection.getInputStream()) {
            sent = in.readAllBytes();
        }
        bytes += sent.length;
        if (!"gzip".equals(connection.getContentEncoding())) {
            return new String(sent, StandardCharsets.UTF_8);
        }
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
