package org.whereabouts.hotline.menu;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.whereabouts.enquiries.telephone.FollowingByTelephone;
import org.whereabouts.hotline.calls.Calls;
import org.whereabouts.hotline.calls.TheLine;
import org.whereabouts.hotline.calls.WaitingTimes;
import org.whereabouts.hotline.left.LeavingACallBack;
import org.whereabouts.hotline.line.Answering;
import org.whereabouts.hotline.prompts.Prompts;
import org.whereabouts.hotline.switchboard.Switchboard;

/// Who answers the telephone.
@Configuration(proxyBeanMethods = false)
class MenuConfiguration {

    @Bean
    Answering answeringByMenu(
            Prompts prompts,
            Switchboard switchboard,
            Calls calls,
            WaitingTimes times,
            LeavingACallBack leaving,
            FollowingByTelephone following,
            TheLine line,
            Clock clock) {
        return new AnsweringByMenu(new House(prompts, switchboard, calls, times, leaving, following, line, clock));
    }
}
