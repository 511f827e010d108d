package org.whereabouts.hotline.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.switchboard.Telephones;
import org.whereabouts.hotline.switchboard.TelephonesContract;

@WithHotline
class TelephonesInPostgresTest extends TelephonesContract {

    @Autowired
    Telephones telephones;

    @Override
    protected Telephones telephones() {
        return telephones;
    }
}
