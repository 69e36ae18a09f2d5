package org.islegraph.graphql;

import jakarta.inject.Singleton;

/** Which revision of the data the database holds, as far as this process knows: what was computed from another is stale. */
@Singleton
public class Revision {

    private volatile int number;

    /** The number of the revision; it changes whenever any data does. */
    public int number() {
        return number;
    }

    /** Tells that the database now holds this revision. */
    public void becomes(int published) {
        number = published;
    }
}
