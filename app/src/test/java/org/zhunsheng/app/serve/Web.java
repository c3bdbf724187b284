package org.zhunsheng.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** A server as it looks from outside, wherever it runs. */
interface Web {
    HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Where it is at the moment; ends with a slash. */
    URI address();

    /** The address of something on it. */
    default URI at(String path) {
        return URI.create(address().toString().replaceFirst("/$", "") + path);
    }

    default HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path));
    }

    /** Asks and waits; throws {@code UncheckedIOException} where no whole answer comes. */
    default HttpResponse<String> send(HttpRequest.Builder request) {
        return sent(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    default byte[] bytes(HttpRequest.Builder request) {
        return sent(request, BodyHandlers.ofByteArray()).body();
    }

    private static <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return CLIENT.send(request.build(), as);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
