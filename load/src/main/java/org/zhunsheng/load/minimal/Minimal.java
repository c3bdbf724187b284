package org.zhunsheng.load.minimal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One page, which everybody may see. */
@SpringBootApplication
public class Minimal {

    /** Starts; with {@code minimal.training} it ends again, when it has started. */
    public static void main(String[] args) {
        ConfigurableApplicationContext context = SpringApplication.run(Minimal.class, args);
        if (Boolean.getBoolean("minimal.training")) {
            context.close();
        }
    }

    @Bean
    SecurityFilterChain open(HttpSecurity security) {
        return security.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** The page. */
    @RestController
    static class Page {
        @GetMapping("/")
        String page() {
            return "<!doctype html><title>准绳</title>";
        }
    }
}
