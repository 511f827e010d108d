package org.whereabouts.hotline.desk;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.access.DeskDoor;
import org.whereabouts.access.Role;
import org.whereabouts.pages.Words;

/// The words of the room, and its doors.
@Configuration(proxyBeanMethods = false)
class HotlineConfiguration {

    @Bean
    Words.Bundle wordsOfTheHotline() {
        return new Words.Bundle("org.whereabouts.hotline.messages");
    }

    @Bean
    DeskDoor doorOfTheLine() {
        return new DeskDoor.Plain("/desk/hotline", "door.line", 5, Set.of(Role.OPERATOR));
    }

    @Bean
    DeskDoor figuresOfTheLine() {
        return new DeskDoor.Plain(
                "/desk/hotline/figures", "door.line.figures", 71, Set.of(Role.AUDITOR, Role.ADMINISTRATOR));
    }
}
