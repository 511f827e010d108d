package org.whereabouts.publication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.whereabouts.Whereabouts;
import org.whereabouts.registry.Reports;
import org.whereabouts.registry.Sources;
import org.whereabouts.registry.finding.Candidates;
import org.whereabouts.registry.finding.Changes;

/// A test of the whole program: real database, real server on a free port, a register of invented people.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Whereabouts.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        // Tests ask faster than any family: the guard is met where a test means it.
        properties = {
            "whereabouts.demo=true",
            "whereabouts.contact=+380 44 000 00 00",
            "whereabouts.figures.days=0",
            "whereabouts.guard.questions-a-minute=1000000",
            "whereabouts.guard.misses-a-minute=1000000"
        })
@ContextConfiguration(initializers = FreshDataFolder.class)
@Import(WithPages.Filled.class)
public @interface WithPages {

    /// The register, filled once.
    @TestConfiguration(proxyBeanMethods = false)
    class Filled {

        @Bean
        InventedRegister inventedRegister(
                Reports reports,
                Sources sources,
                Changes changes,
                PublishingEntries publishing,
                PlatformTransactionManager transactions,
                Candidates candidates) {
            var register = new InventedRegister(
                    reports, sources, changes, publishing, transactions, java.time.Clock.systemUTC());
            register.fill(candidates);
            return register;
        }
    }
}
