package org.whereabouts.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A store of which the connection breaks when a test says so: before a statement, after it, before a
/// commit or after one. Only the thread that asked for it is hit.
public final class Faults implements BeanPostProcessor {

    /// Where it breaks.
    public enum At {
        BEFORE_A_STATEMENT,
        AFTER_A_STATEMENT,
        BEFORE_THE_COMMIT,
        /// The work is done, and whoever asked for it does not hear of it.
        AFTER_THE_COMMIT
    }

    private static final ThreadLocal<@Nullable Fault> ARMED = new ThreadLocal<>();

    /// Does something while a fault lies in wait.
    ///
    /// @param at    where
    /// @param after how many statements or commits go well before
    /// @return whether it struck
    public boolean during(At at, int after, Runnable deed) {
        var fault = new Fault(at, after);
        ARMED.set(fault);
        try {
            deed.run();
        } catch (RuntimeException trouble) {
            if (!fault.struck) {
                throw trouble;
            }
        } finally {
            ARMED.remove();
        }
        return fault.struck;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Brittle(source) : bean;
    }

    private void pass(At at) throws SQLException {
        Fault fault = ARMED.get();
        if (fault != null && fault.at == at && !fault.struck && fault.left-- == 0) {
            fault.struck = true;
            throw new SQLRecoverableException("an invented fault " + at, "08006");
        }
    }

    private static final class Fault {
        private final At at;
        private int left;
        private boolean struck;

        Fault(At at, int left) {
            this.at = at;
            this.left = left;
        }
    }

    private final class Brittle extends DelegatingDataSource {

        Brittle(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return proxy(Connection.class, (made, method, arguments) -> connection(real, method, arguments));
        }
    }

    private @Nullable Object connection(Connection real, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("commit")) {
            pass(At.BEFORE_THE_COMMIT);
            call(real, method, arguments);
            pass(At.AFTER_THE_COMMIT);
            return null;
        }
        @Nullable Object result = call(real, method, arguments);
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement(statement));
        }
        return result instanceof Statement statement ? proxy(Statement.class, statement(statement)) : result;
    }

    private InvocationHandler statement(Statement real) {
        return (made, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(real, method, arguments);
            }
            pass(At.BEFORE_A_STATEMENT);
            Object result = call(real, method, arguments);
            pass(At.AFTER_A_STATEMENT);
            return result;
        };
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
