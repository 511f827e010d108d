package org.whereabouts.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The gate of the desk: who is not signed in comes as far as the pages where one signs in. Public pages do
/// not meet it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Gate implements WebMvcConfigurer {

    private static final String[] OUTSIDE = {"/desk/sign-in/**", "/desk/sign-in", "/desk/welcome/**", "/desk/welcome"};

    @Bean
    SecurityFilterChain gateOfTheDesk(HttpSecurity http, ComingIn comingIn) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").httpOnly(true));
        tokens.setCookiePath("/desk");
        tokens.setCookieName("desk-form");
        return http.securityMatcher("/desk", "/desk/**")
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new OfTheCookie(comingIn)))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/desk/sign-in")))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OUTSIDE)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /// Nobody signs in by what Spring Security would make up on its own.
    @Bean
    AuthenticationManager noOtherWay() {
        return authentication -> {
            throw new BadCredentialsException("WA-1205 there is no such way in");
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Doors()).addPathPatterns("/desk", "/desk/**");
    }

    @Override
    public void addArgumentResolvers(
            List<org.springframework.web.method.support.HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TheOfficer());
    }

    /// Reads who is signed in from the cookie; [ComingIn] writes it.
    private record OfTheCookie(ComingIn comingIn) implements SecurityContextRepository {

        @Override
        @SuppressWarnings("deprecation")
        public SecurityContext loadContext(HttpRequestResponseHolder holder) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            comingIn.of(holder.getRequest())
                    .map(officer -> UsernamePasswordAuthenticationToken.authenticated(officer, null, List.of()))
                    .ifPresent(context::setAuthentication);
            return context;
        }

        @Override
        public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
            // A session begins where an officer is recognised, and nowhere else.
        }

        @Override
        public boolean containsContext(HttpServletRequest request) {
            return comingIn.of(request).isPresent();
        }
    }
}
