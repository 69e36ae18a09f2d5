package org.islegraph.dataset;

/**
 * Something that is wrong with the dataset.
 *
 * @param location where
 * @param message what, and what to do about it
 */
public record Problem(Location location, String message) {

    @Override
    public String toString() {
        return location + ": " + message;
    }
}
