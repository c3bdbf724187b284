package org.zhunsheng.app.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.zhunsheng.lifecycle.Procedures;

/** A country in which every region goes the way of two rounds. */
@Configuration(proxyBeanMethods = false)
class TwoRounds {

    @Bean
    @Primary
    Procedures upAndDownTwice() throws IOException {
        try (InputStream own = Procedures.class.getResourceAsStream("procedures.yaml")) {
            String text = new String(own.readAllBytes(), StandardCharsets.UTF_8);
            byte[] changed = text.replace("\"\": standard", "\"\": two-rounds").getBytes(StandardCharsets.UTF_8);
            return Procedures.read(new ByteArrayInputStream(changed), "two-rounds.yaml");
        }
    }
}
