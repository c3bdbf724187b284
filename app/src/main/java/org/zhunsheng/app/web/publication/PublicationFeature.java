package org.zhunsheng.app.web.publication;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zhunsheng.planning.ContentCodec;
import org.zhunsheng.publication.Drafting;

/** The parts of publication. */
@Configuration(proxyBeanMethods = false)
@Import({EditionsController.class, PublicationsController.class, PublicationDesk.class, SecretWordsController.class})
public class PublicationFeature {

    @Bean
    Drafting drafting(ContentCodec codec) {
        return new Drafting(codec);
    }
}
