package org.zhunsheng.app.web.publicsite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.zhunsheng.issuing.FileKind;
import org.zhunsheng.issuing.font.FontShelf;
import org.zhunsheng.opendata.DataPackage;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.site.download.Downloads;
import org.zhunsheng.store.ReleasedEditions;
import org.zhunsheng.store.Store;

/** The parts of the public site. */
@Configuration(proxyBeanMethods = false)
public class PublicSiteFeature {

    @Bean(destroyMethod = "close")
    PublicFiles publicFiles(Store store, ContentCodec codec, FontShelf fonts, DataPackage.About openData, Clock clock) {
        Downloads downloads = new Downloads(fonts, Set.of(FileKind.DOCX, FileKind.XLSX, FileKind.PDF));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        return new PublicFiles(new ReleasedEditions(store, codec), downloads, openData, clock, temporary);
    }

    @Bean
    SimpleUrlHandlerMapping publicPages(PublicFiles files) {
        PublicPages pages = new PublicPages(files);
        return new SimpleUrlHandlerMapping(
                Map.of(PublicPages.ROOT, pages, PublicPages.ROOT + "/**", pages), Ordered.HIGHEST_PRECEDENCE);
    }
}
