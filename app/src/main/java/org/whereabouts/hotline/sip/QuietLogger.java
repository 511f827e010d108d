package org.whereabouts.hotline.sip;

import gov.nist.core.StackLogger;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The logger that the SIP stack is given: what it would say quotes telephone numbers, so only the kind of a trouble is
/// kept.
///
/// Public and without arguments because the stack makes it by its name.
public final class QuietLogger implements StackLogger {

    private static final Logger LOG = LoggerFactory.getLogger("hotline");

    private static void kind(Throwable trouble) {
        LOG.debug("WA-1610 the SIP stack met a {}", trouble.getClass().getSimpleName());
    }

    @Override
    public void logException(Throwable trouble) {
        kind(trouble);
    }

    @Override
    public void logError(String message, Exception trouble) {
        kind(trouble);
    }

    @Override
    public void logDebug(String message, Exception trouble) {
        kind(trouble);
    }

    @Override
    public boolean isLoggingEnabled() {
        return false;
    }

    @Override
    public boolean isLoggingEnabled(int level) {
        return false;
    }

    @Override
    public int getLineCount() {
        return 0;
    }

    @Override
    public String getLoggerName() {
        return "hotline";
    }

    @Override
    public void logStackTrace() {}

    @Override
    public void logStackTrace(int level) {}

    @Override
    public void logDebug(String message) {}

    @Override
    public void logTrace(String message) {}

    @Override
    public void logFatalError(String message) {}

    @Override
    public void logError(String message) {}

    @Override
    public void logWarning(String message) {}

    @Override
    public void logInfo(String message) {}

    @Override
    public void disableLogging() {}

    @Override
    public void enableLogging() {}

    @Override
    public void setBuildTimeStamp(String time) {}

    @Override
    public void setStackProperties(Properties properties) {}
}
