package org.whereabouts.exchange.pfif.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers at PFIF's doors in English whoever names no language: a client of Person Finder looks for its words.
@Component
@ConditionalOnWebApplication
class SpeakingEnglishToPrograms extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                || !request.getRequestURI().contains("/pfif/api/import");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new InEnglish(request), response);
    }

    private static final class InEnglish extends HttpServletRequestWrapper {

        InEnglish(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HttpHeaders.ACCEPT_LANGUAGE.equalsIgnoreCase(name) ? "en" : super.getHeader(name);
        }
    }
}
