package org.zhunsheng.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The doors of the house: what is open, what asks who is there, and what every answer says to the browser. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class Doors {
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /** What the web server notes where it believed a proxy about who is asking. */
    private static final String FORWARDED = "org.apache.tomcat.request.forwarded";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Doorkeeper doorkeeper, Problems problems) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable) // Recognition asks for the token of our own session
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .headers(Doors::headers)
                .addFilterBefore(new Recognition(doorkeeper, problems), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/session",
                                "/api/v1/session/options",
                                "/api/v1/session/oidc",
                                "/api/v1/session/oidc/callback")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .access(Doors::metrics)
                        .requestMatchers(HttpMethod.GET, "/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers("/actuator/**", "/error")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                (request, response, failure) -> problems.answer(request, response, stranger(request)))
                        .accessDeniedHandler((request, response, failure) ->
                                problems.answer(request, response, Refusal.of(ProblemCode.FORBIDDEN))))
                .build();
    }

    /** Somebody who is not signed in: for the interface it is a matter of signing in, anything else isn't there for them. */
    private static Refusal stranger(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                ? Refusal.of(ProblemCode.NOT_SIGNED_IN)
                : Refusal.of(ProblemCode.FORBIDDEN);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable); // said where it is known what is sent
    }

    /** Figures about the program: for this machine itself, or with a token. */
    private static AuthorizationDecision metrics(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        boolean token = who.get() instanceof Recognition.Recognised recognised
                && recognised.officer().means() instanceof CurrentOfficer.Token;
        return new AuthorizationDecision(token || isLocal(context.getRequest()));
    }

    private static boolean isLocal(HttpServletRequest request) {
        if (request.getAttribute(FORWARDED) != null
                || request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null) {
            return false; // a proxy on this machine speaks for somebody else
        }
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Addresses with tricks in them. */
    @Bean
    RequestRejectedHandler rejected(Problems problems) {
        return (request, response, trick) -> problems.answer(request, response, Refusal.of(ProblemCode.BAD_REQUEST));
    }
}
