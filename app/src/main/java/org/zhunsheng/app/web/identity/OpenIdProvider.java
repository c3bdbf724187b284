package org.zhunsheng.app.web.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhunsheng.app.web.ProblemCode;
import org.zhunsheng.app.web.Refusal;

/**
 * Another house as the protocol knows it: authorization code with PKCE. What it says about itself is asked for when it is first
 * needed and kept for an hour. Only this class knows the library of the protocol, which is loaded with it.
 */
final class OpenIdProvider implements Vouching {
    private static final Logger LOG = LoggerFactory.getLogger("zhunsheng.identity");
    private static final int CONNECT_MILLIS = 5_000;
    private static final int READ_MILLIS = 10_000;
    private static final int LARGEST_KEYS = 512 << 10;
    private static final Duration KEPT = Duration.ofHours(1);
    /** Signatures that only the other house can make; a shared secret would be one that both can. */
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final OtherHouse house;
    private final Clock clock;
    private volatile @Nullable Known known;

    OpenIdProvider(OtherHouse house, Clock clock) {
        this.house = house;
        this.clock = clock;
    }

    private record Known(OIDCProviderMetadata told, JWKSource<SecurityContext> keys, Instant until) {}

    @Override
    public URI door(String state, Departures.Departure departure) {
        Scope scope = "email".equals(house.claim())
                ? new Scope("openid", "profile", "email")
                : new Scope("openid", "profile");
        return new AuthenticationRequest.Builder(ResponseType.CODE, scope, client(), departure.returnTo())
                .endpointURI(known().told().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(departure.nonce()))
                .codeChallenge(new CodeVerifier(departure.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    @Override
    public Vouched vouched(String code, Departures.Departure departure) {
        Known known = known();
        try {
            JWT said = said(code, departure, known);
            IDTokenClaimsSet claims = new IDTokenValidator(
                            issuer(), client(), new JWSVerificationKeySelector<>(SIGNATURES, known.keys()), null)
                    .validate(said, new Nonce(departure.nonce()));
            String login = house.claim() == null ? null : claims.getStringClaim(house.claim());
            return new Vouched(issuer() + "|" + claims.getSubject(), login);
        } catch (IOException | GeneralException | KeySourceException failure) {
            throw unreachable(failure);
        } catch (BadJOSEException | JOSEException untrue) {
            LOG.warn(
                    "{} {}",
                    ProblemCode.ELSEWHERE_REFUSED.code(),
                    untrue.getClass().getSimpleName());
            throw Refusal.of(ProblemCode.ELSEWHERE_REFUSED);
        }
    }

    private JWT said(String code, Departures.Departure departure, Known known) throws IOException, GeneralException {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), departure.returnTo(), new CodeVerifier(departure.verifier()));
        URI door = known.told().getTokenEndpointURI();
        ClientAuthentication proof = proof(known.told());
        TokenRequest asked = proof == null
                ? new TokenRequest.Builder(door, client(), grant).build()
                : new TokenRequest.Builder(door, proof, grant).build();
        HTTPRequest request = asked.toHTTPRequest();
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
        if (!(answer instanceof OIDCTokenResponse tokens)) {
            LOG.info("{} the code was refused", ProblemCode.ELSEWHERE_REFUSED.code());
            throw Refusal.of(ProblemCode.ELSEWHERE_REFUSED);
        }
        return tokens.getOIDCTokens().getIDToken();
    }

    private @Nullable ClientAuthentication proof(OIDCProviderMetadata told) {
        if (house.secret() == null) {
            return null;
        }
        Secret secret = new Secret(house.secret());
        List<ClientAuthenticationMethod> ways = told.getTokenEndpointAuthMethods();
        boolean usual = ways == null || ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return usual ? new ClientSecretBasic(client(), secret) : new ClientSecretPost(client(), secret);
    }

    private Known known() {
        Known kept = known;
        Instant now = clock.instant();
        if (kept == null || !now.isBefore(kept.until())) {
            kept = asked(now);
            known = kept;
        }
        return kept;
    }

    private Known asked(Instant now) {
        try {
            OIDCProviderMetadata told = OIDCProviderMetadata.resolve(issuer(), CONNECT_MILLIS, READ_MILLIS);
            for (URI door :
                    List.of(told.getAuthorizationEndpointURI(), told.getTokenEndpointURI(), told.getJWKSetURI())) {
                if (!"https".equals(door.getScheme())
                        && !"http".equals(house.issuer().getScheme())) {
                    throw new GeneralException("not https");
                }
            }
            JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                            told.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEYS))
                    .build();
            return new Known(told, keys, now.plus(KEPT));
        } catch (IOException | GeneralException | RuntimeException failure) {
            throw unreachable(failure);
        }
    }

    /** Of a failure only its kind: messages of the library quote what they stumbled over. */
    private static Refusal unreachable(Exception failure) {
        LOG.warn(
                "{} {}",
                ProblemCode.ELSEWHERE_UNREACHABLE.code(),
                failure.getClass().getSimpleName());
        return Refusal.of(ProblemCode.ELSEWHERE_UNREACHABLE);
    }

    private Issuer issuer() {
        return new Issuer(house.issuer().toString());
    }

    private ClientID client() {
        return new ClientID(house.client());
    }
}
