package org.whereabouts.telegram;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.whereabouts.clockwork.Clockwork;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.MovingClock;
import org.whereabouts.publication.WithPages;
import org.whereabouts.sealing.TestKey;
import org.whereabouts.telegram.opening.TheBot;
import org.whereabouts.telegram.receiving.Inbox;
import org.whereabouts.telegram.receiving.ReceivingUpdates;
import org.whereabouts.telegram.sending.SendingReplies;
import org.whereabouts.telegram.talking.TakingUpUpdates;

/// A test of the bot within the whole program, by a clock that goes when the test says so, with a real database.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithPages
@Import({TestKey.class, Bureau.Time.class, WithBot.Turned.class})
@TestPropertySource(properties = "whereabouts.telegram.on=true")
public @interface WithBot {

    /// The bot, turned by hand.
    @TestConfiguration(proxyBeanMethods = false)
    class Turned {

        @Bean
        Bot bot(
                TheBot bot,
                Inbox inbox,
                ReceivingUpdates receiving,
                TakingUpUpdates taking,
                SendingReplies sending,
                MovingClock clock,
                Map<String, Clockwork> clockworks) {
            return new Bot(bot, inbox, new Bot.Parts(receiving, taking, sending), clock, clockworks);
        }
    }
}
