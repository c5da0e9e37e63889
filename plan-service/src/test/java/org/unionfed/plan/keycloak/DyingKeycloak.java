package org.unionfed.plan.keycloak;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The real Keycloak, asked by a process that dies right before a call of choice. */
@TestConfiguration(proxyBeanMethods = false)
class DyingKeycloak {

    @Bean
    Life life() {
        return new Life();
    }

    @Bean
    @Primary
    SchoolAccounts mortalAccounts(Keycloak keycloak, KeycloakSettings settings, Life life) {
        return new KeycloakSchoolAccounts(life.of(RealmResource.class, keycloak.realm(settings.realm())));
    }

    @Bean
    @Primary
    AccountDirectory mortalDirectory(Keycloak keycloak, KeycloakSettings settings, Life life) {
        return new KeycloakAccountDirectory(life.of(RealmResource.class, keycloak.realm(settings.realm())));
    }

    /** How many calls the process has to live. */
    static final class Life {

        private final AtomicInteger callsToLive = new AtomicInteger();

        /** Dies right before the n-th call from now; 0 for never. */
        void endsAt(int call) {
            callsToLive.set(call);
        }

        <T> T of(Class<T> resource, Object real) {
            return resource.cast(Proxy.newProxyInstance(
                    resource.getClassLoader(),
                    new Class<?>[] {resource},
                    (proxy, method, arguments) -> answer(real, method, arguments)));
        }

        private Object answer(Object real, Method method, Object[] arguments) throws Throwable {
            Class<?> type = method.getReturnType();
            boolean leadsOn = type.isInterface() && type.getPackage().equals(RealmResource.class.getPackage());
            if (!leadsOn && callsToLive.getAndUpdate(it -> it > 0 ? it - 1 : 0) == 1) {
                throw new InMemoryDirectory.Died();
            }
            try {
                Object answer = method.invoke(real, arguments);
                return leadsOn ? of(type, answer) : answer;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }
}
