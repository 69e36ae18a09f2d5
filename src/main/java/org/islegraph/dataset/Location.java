package org.islegraph.dataset;

/**
 * A place in a file of the dataset.
 *
 * @param file path of the file within the dataset
 * @param line line, counted from 1
 * @param column column, counted from 1
 */
public record Location(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
