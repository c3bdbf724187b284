package org.zhunsheng.app.serve;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.zhunsheng.issuing.font.FontShelf;

/** A machine on which no font is installed. */
@Configuration(proxyBeanMethods = false)
class NoFonts {

    @Bean
    @Primary
    FontShelf emptyShelf() {
        return new FontShelf(List.of(), List.of());
    }
}
