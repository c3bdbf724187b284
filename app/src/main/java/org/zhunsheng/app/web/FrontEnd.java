package org.zhunsheng.app.web;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The pages: files of the front end as the build made them. Addresses of its own routes ({@code /targets/…}) all give the one
 * page, which finds out by itself what to show.
 */
final class FrontEnd {
    private static final String FOLDER = "classpath:/static/";
    private static final String PAGE = "index.html";
    private static final Duration YEAR = Duration.ofDays(365);
    /** A route has no ending, and is none of the server's own. */
    private static final Pattern ROUTE = Pattern.compile("(?!(?:api|actuator|assets)(?:/|$))[^.]{0,400}");

    private FrontEnd() {}

    static void register(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**") // their names carry a hash of their contents
                .addResourceLocations(FOLDER + "assets/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(FOLDER)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new Routes());
    }

    private static final class Routes extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = path.isEmpty() ? null : super.getResource(path, location);
            if (file == null && ROUTE.matcher(path).matches()) {
                return super.getResource(PAGE, location);
            }
            return file;
        }
    }
}
