package org.whereabouts.notices.sending;

import org.springframework.boot.WebApplicationType;
import org.whereabouts.WithoutOtherTests;
import org.whereabouts.notices.Bureau;
import org.whereabouts.notices.mail.Mail;
import org.whereabouts.sealing.TestKey;

/// Another program on the same data folder: it sends what is due to a mail server, and is killed while it does.
final class SendingUntilKilled {

    private SendingUntilKilled() {}

    public static void main(String[] arguments) {
        var house = WithoutOtherTests.program(TestKey.class, Bureau.Time.class, Post.class)
                .web(WebApplicationType.NONE)
                .properties("whereabouts.notices.zone=Europe/Kyiv", "spring.main.lazy-initialization=true")
                .run("--whereabouts.data=" + arguments[0]);
        house.getBean(TestKey.class).unlock();
        int sent = house.getBean(Post.class).send(Mail.to(Integer.parseInt(arguments[1])));
        throw new AssertionError("not killed, but sent " + sent);
    }
}
