package org.zhunsheng.app.serve;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A small provider of OpenID Connect that is strict about who asks, and can be told to say something untrue. */
final class VouchingHouse implements AutoCloseable {
    static final String CLIENT = "zhunsheng";
    static final String SECRET = "se:cret";

    private final HttpServer http;
    private final RSAKey key = key();
    private final Map<String, Consent> consents = new ConcurrentHashMap<>();
    /** What it says about people beyond the truth, and with which key it puts its name under that. */
    volatile UnaryOperator<JWTClaimsSet.Builder> claims = UnaryOperator.identity();

    volatile RSAKey signer = key;
    volatile boolean broken;
    /** How often somebody asked what it is. */
    final AtomicInteger asked = new AtomicInteger();

    private record Consent(Map<String, String> request, String subject, String login) {}

    VouchingHouse() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        http.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, broken ? 500 : 200, told()));
        http.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        http.createContext("/token", this::token);
        http.start();
    }

    /** Tells the truth again. */
    void honest() {
        claims = UnaryOperator.identity();
        signer = key;
        broken = false;
    }

    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private String told() {
        asked.incrementAndGet();
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/door", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
    }

    /** Somebody proves who they are at the address where a browser was sent; gives the address where it goes back to. */
    URI prove(URI door, String subject, String login) {
        Map<String, String> request = form(door.getRawQuery());
        if (!"code".equals(request.get("response_type")) || !CLIENT.equals(request.get("client_id"))) {
            throw new IllegalArgumentException(door.toString());
        }
        String code = UUID.randomUUID().toString();
        consents.put(code, new Consent(request, subject, login));
        return URI.create(request.get("redirect_uri") + "?code=" + code + "&state=" + request.get("state"));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Consent consent = consents.remove(form.getOrDefault("code", ""));
        String proof = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT + ":" + SECRET.replace(":", "%3A")).getBytes(StandardCharsets.UTF_8));
        if (consent == null
                || !proof.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !consent.request().get("redirect_uri").equals(form.get("redirect_uri"))
                || !consent.request().get("code_challenge").equals(challenge(form.get("code_verifier")))) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"id_token\": \"" + said(consent) + "\"}");
    }

    private String said(Consent consent) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder usual = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(consent.subject())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", consent.request().get("nonce"))
                .claim("preferred_username", consent.login());
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.apply(usual).build());
            token.sign(new RSASSASigner(signer));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Map<String, String> form(String query) {
        Map<String, String> form = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] sides = pair.split("=", 2);
            form.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
