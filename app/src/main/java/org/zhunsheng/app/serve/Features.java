package org.zhunsheng.app.serve;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhunsheng.app.web.Doorkeeper;

/** The features of the server, each a package of its own that does not know the others. */
@Configuration(proxyBeanMethods = false)
class Features {
    @Bean
    Doorkeeper doorkeeper() {
        return request -> null;
    }
}
