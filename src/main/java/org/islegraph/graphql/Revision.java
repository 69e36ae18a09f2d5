package org.islegraph.graphql;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Singleton;

/** Which revision of the data the database holds, as far as this process knows: what was computed from another is stale. */
@Singleton
public class Revision {

    private final List<Runnable> observers = new CopyOnWriteArrayList<>();
    private volatile int number;
    private volatile int indexed;

    /** The number of the revision; it changes whenever any data does. */
    public int number() {
        return number;
    }

    /** Tells that the database now holds this revision. */
    public void becomes(int published) {
        number = published;
        observers.forEach(Runnable::run);
    }

    /** Has an observer told each time that someone has looked which revision there is, whether it is another or not. */
    public void onEachLook(Runnable observer) {
        observers.add(observer);
    }

    /** The revision that searches are answered from: the one before for as long as the index of the next is being made. */
    public int indexed() {
        return indexed;
    }

    /** Tells that searches are answered from this revision from now on. */
    public void isIndexed(int made) {
        indexed = made;
    }
}
