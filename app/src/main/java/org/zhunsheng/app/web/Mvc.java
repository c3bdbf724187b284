package org.zhunsheng.app.web;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** How requests become calls of controllers and what these return becomes answers, the same for all features. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, Doors.class, DescriptionController.class})
public class Mvc implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentOfficerArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Admission());
        registry.addInterceptor(new Freshness()).addPathPatterns("/api/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        FrontEnd.register(registry);
    }

    @Bean
    Problems problems(JsonMapper json) {
        return new Problems(json);
    }

    @Bean
    FilterRegistrationBean<RequestIdentity> requestIdentity(Problems problems) {
        FilterRegistrationBean<RequestIdentity> outermost = new FilterRegistrationBean<>(new RequestIdentity(problems));
        outermost.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return outermost;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        FilterRegistrationBean<BodyLimit> limit = new FilterRegistrationBean<>(new BodyLimit());
        limit.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return limit;
    }
}
