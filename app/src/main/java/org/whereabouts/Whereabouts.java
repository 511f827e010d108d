package org.whereabouts;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.whereabouts.commandline.Commands;
import org.whereabouts.commandline.Invocation;
import org.whereabouts.names.NameReader;
import org.whereabouts.storage.HeadStart;

/// The program: reads the first word of the command line, starts as much of the house as that command needs, runs it.
@Modulithic(systemName = "Whereabouts")
@SpringBootApplication(proxyBeanMethods = false)
public class Whereabouts {

    /// Runs a command and ends with its exit code: 0 done, 1 not done, 2 not understood. `serve` stays.
    ///
    /// @param arguments the command and its options, as typed
    public static void main(String[] arguments) {
        Invocation invocation = Invocation.of(arguments);
        var application = new SpringApplication(Whereabouts.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setWebApplicationType(invocation.serves() ? WebApplicationType.SERVLET : WebApplicationType.NONE);
        application.setLazyInitialization(!invocation.serves());
        application.setRegisterShutdownHook(true);
        if (invocation.serves()) {
            application.addListeners(new HeadStart());
            // Its tables are read once, and can be while the house is being wired.
            Thread.ofPlatform().daemon().name("reading name tables").start(NameReader::new);
        }
        int exit = Commands.run(invocation, application::run);
        if (!invocation.stays() || exit != 0) {
            System.exit(exit);
        }
    }
}
