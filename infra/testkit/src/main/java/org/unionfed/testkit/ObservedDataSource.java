package org.unionfed.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that tells an observer of every statement prepared on its connections. */
final class ObservedDataSource {

    private ObservedDataSource() {}

    static DataSource of(DataSource target, Consumer<PreparedSql> observer) {
        return proxy(DataSource.class, target, (method, arguments, result) -> {
            if (result instanceof Connection connection) {
                return observed(connection, observer);
            }
            return result;
        });
    }

    private static Connection observed(Connection target, Consumer<PreparedSql> observer) {
        return proxy(Connection.class, target, (method, arguments, result) -> {
            if (!method.getName().equals("prepareStatement")) {
                return result;
            }
            var prepared = new PreparedSql((String) arguments[0]);
            observer.accept(prepared);
            return observed((PreparedStatement) Objects.requireNonNull(result), prepared);
        });
    }

    private static PreparedStatement observed(PreparedStatement target, PreparedSql prepared) {
        return proxy(PreparedStatement.class, target, (method, arguments, result) -> {
            if (method.getName().startsWith("set") && arguments.length > 1) {
                prepared.set(method, arguments);
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, T target, Afterwards afterwards) {
        return type.cast(Proxy.newProxyInstance(
                ObservedDataSource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        Object[] given = arguments == null ? new Object[0] : arguments;
                        return afterwards.see(method, given, method.invoke(target, arguments));
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    /** What happens after a call, with its result or another in its place. */
    private interface Afterwards {

        @Nullable
        Object see(Method method, Object[] arguments, @Nullable Object result);
    }
}
