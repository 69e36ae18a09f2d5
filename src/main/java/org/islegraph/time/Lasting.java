package org.islegraph.time;

/** What holds during a period, and can say how sure it is to hold on the day that a client asked for. */
public interface Lasting<T> {

    /** While it holds. */
    Period period();

    /** The same, saying how sure it is. */
    T withCertainty(Match certainty);
}
