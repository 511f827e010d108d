package org.whereabouts.hotline.store;

import org.springframework.beans.factory.annotation.Autowired;
import org.whereabouts.hotline.WithHotline;
import org.whereabouts.hotline.switchboard.AgreedWords;
import org.whereabouts.hotline.switchboard.AgreedWordsContract;

@WithHotline
class AgreedWordsInPostgresTest extends AgreedWordsContract {

    @Autowired
    AgreedWords words;

    @Override
    protected AgreedWords words() {
        return words;
    }
}
