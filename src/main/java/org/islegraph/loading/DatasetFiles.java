package org.islegraph.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.quarkus.runtime.util.ClassPathUtils;

/**
 * The texts of a dataset's YAML files.
 *
 * @param texts texts by path within the dataset, in the order of the paths
 */
public record DatasetFiles(SortedMap<String, String> texts) {

    private static final String PACKAGED = "dataset";

    /** The files that come with the application. */
    public static DatasetFiles packaged() {
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(PACKAGED, folder -> texts.putAll(in(folder).texts));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new DatasetFiles(texts);
    }

    /** The files in a folder and the folders in it. */
    public static DatasetFiles in(Path folder) {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (Iterable<Path>) files.filter(file -> file.toString().endsWith(".yaml"))::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path, Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the dataset in " + folder, unreadable);
        }
        return new DatasetFiles(texts);
    }

    /** What tells this dataset from every other: SHA-256 of the paths and texts, in hexadecimal digits. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : texts.entrySet()) {
                for (String part : new String[] {file.getKey(), file.getValue()}) {
                    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(bytes);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
