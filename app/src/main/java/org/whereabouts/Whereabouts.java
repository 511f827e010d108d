package org.whereabouts;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The program.
@Modulithic(systemName = "Whereabouts")
@SpringBootApplication
public class Whereabouts {

    /// Starts it.
    public static void main(String[] arguments) {
        SpringApplication.run(Whereabouts.class, arguments);
    }
}
