package org.whereabouts.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Gives what programs read a tag by its content, and says when it is as it was.
///
/// It is made anew for each request and then compared: so it saves the way, and never shows what was taken back.
@Component
@ConditionalOnWebApplication
class Etags extends ShallowEtagHeaderFilter {

    private static final Pattern READ = Pattern.compile("(/in/[^/]+)?/(api/v1/.*|feeds/.*|opensearch\\.xml)");

    Etags() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READ.matcher(request.getRequestURI()).matches();
    }
}
