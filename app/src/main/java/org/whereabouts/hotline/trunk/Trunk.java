package org.whereabouts.hotline.trunk;

import java.time.Duration;

/// Where calls come from and go to: a provider of telephony, or a private exchange.
///
/// @param address  `sip:sip.example.org;transport=tcp`
/// @param who      we are there
/// @param interval for how long a registration is asked for
public record Trunk(String address, Credentials who, Duration interval) {
    @Override
    public String toString() {
        return "trunk";
    }
}
