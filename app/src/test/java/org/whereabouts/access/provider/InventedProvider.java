package org.whereabouts.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whereabouts.audit.Sha256;

/// A provider that speaks the protocol on a port of its own, knows one invented person, and lies when it is
/// told to.
final class InventedProvider implements AutoCloseable {

    static final String NAME = "Invented Aid";
    static final String CLIENT = "the desk of a test";
    static final String SECRET = "an invented secret that is long enough for a signature";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private RSAKey key = fresh();
    private String subject = "";
    private Duration ago = Duration.ZERO;
    private boolean asksAgain = true;
    private boolean answers = true;
    private UnaryOperator<JWTClaimsSet.Builder> lie = claims -> claims;
    private String signature = "RS256";

    InventedProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, introduction()));
        server.createContext("/keys", exchange -> json(exchange, 200, keys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Map<String, Object> settings() {
        return Map.of(
                "whereabouts.oidc.issuer", issuer(),
                "whereabouts.oidc.client-id", CLIENT,
                "whereabouts.oidc.client-secret", SECRET,
                "whereabouts.oidc.name", NAME);
    }

    /// From now on this person sits before it, who showed who they are some time ago.
    InventedProvider knows(String someone, Duration since) {
        subject = someone;
        ago = since;
        return this;
    }

    /// Asks nobody again, whatever it is asked.
    void neverAsksAgain() {
        asksAgain = false;
    }

    /// Puts something else into its tokens.
    void lies(UnaryOperator<JWTClaimsSet.Builder> how) {
        lie = how;
    }

    /// Signs in some other way: `foreign` with a key that is not published, `HS256` with the secret, `none`
    /// not at all.
    void signs(String how) {
        signature = how;
    }

    /// Signs with a new key from now on, and publishes that one only.
    void rotates() {
        key = fresh();
    }

    /// Its counter says from now on that something is wrong inside.
    void breaks() {
        answers = false;
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String introduction() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256", "HS256", "none"]}
                """.formatted(issuer());
    }

    private String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        boolean good = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && "S256".equals(asked.get("code_challenge_method"))
                && "openid".equals(asked.get("scope"));
        if (!good) {
            json(exchange, 400, "{}");
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var brought = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = codes.remove(String.valueOf(brought.get("code")));
        String known = Base64.getEncoder()
                .encodeToString((encoded(CLIENT) + ":" + encoded(SECRET)).getBytes(StandardCharsets.UTF_8));
        if (!answers) {
            json(exchange, 500, "{}");
        } else if (!("Basic " + known).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            json(exchange, 401, "{\"error\": \"invalid_client\"}");
        } else if (asked == null || !isProved(asked, brought)) {
            json(exchange, 400, "{\"error\": \"invalid_grant\"}");
        } else {
            json(exchange, 200, """
                    {"access_token": "an invented one", "token_type": "Bearer", "id_token": "%s"}
                    """.formatted(idToken(asked)));
        }
    }

    private static String encoded(String part) {
        return java.net.URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static boolean isProved(Map<String, String> asked, Map<String, String> brought) {
        byte[] verifier = String.valueOf(brought.get("code_verifier")).getBytes(StandardCharsets.US_ASCII);
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.of(verifier).bytes());
        return challenge.equals(asked.get("code_challenge"))
                && String.valueOf(asked.get("redirect_uri")).equals(brought.get("redirect_uri"));
    }

    private String idToken(Map<String, String> asked) {
        Instant now = Clock.systemUTC().instant();
        boolean again = asksAgain && "login".equals(asked.get("prompt")) && "0".equals(asked.get("max_age"));
        var claims = lie.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject(subject)
                        .audience(CLIENT)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .claim("auth_time", (again ? now : now.minus(ago)).getEpochSecond())
                        .claim("roles", "ADMINISTRATOR")
                        .claim("nonce", asked.get("nonce")))
                .build();
        try {
            return switch (signature) {
                case "none" -> new PlainJWT(claims).serialize();
                case "HS256" -> {
                    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                    token.sign(new MACSigner(SECRET));
                    yield token.serialize();
                }
                default -> signed(claims);
            };
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String signed(JWTClaimsSet claims) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
        var token = new SignedJWT(header.build(), claims);
        token.sign(new RSASSASigner(signature.equals("foreign") ? fresh() : key));
        return token.serialize();
    }

    private static Map<String, String> parameters(@Nullable String written) {
        return Arrays.stream(String.valueOf(written).split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> part.length < 2 ? "" : URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
