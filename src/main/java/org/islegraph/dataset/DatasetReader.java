package org.islegraph.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the files of a dataset, and refuses them with every problem at once. */
public final class DatasetReader {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final Shape shape = new Shape();

    /**
     * The dataset of these files.
     *
     * @param files texts of the files by their paths
     * @throws InvalidDataset if anything is wrong with them
     */
    public Dataset read(Map<String, String> files) {
        List<Read> read = new TreeMap<>(files)
                .entrySet().parallelStream()
                        .map(file -> read(file.getKey(), file.getValue()))
                        .toList();
        List<Tree> trees = read.stream().map(Read::tree).toList();
        List<Problem> problems = new ArrayList<>(
                read.stream().flatMap(file -> file.problems().stream()).toList());
        refuse(problems);
        new Rules(trees, problems).check();
        refuse(problems);
        new Consistency(trees, problems).check();
        refuse(problems);
        return rows(trees);
    }

    /** A file by itself: files know nothing of each other yet, so that each core can read some. */
    private Read read(String file, String text) {
        List<Problem> problems = new ArrayList<>();
        Tree tree = new Tree(file, text, problems);
        shape.check(tree, problems);
        return new Read(tree, problems);
    }

    private record Read(Tree tree, List<Problem> problems) {}

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) throw new InvalidDataset(problems);
    }

    private static Dataset rows(List<Tree> trees) {
        ObjectNode all = JSON.createObjectNode();
        for (Tree tree : trees) {
            tree.root().properties().forEach(collection -> {
                ArrayNode rows = all.withArray("/" + collection.getKey());
                for (JsonNode row : collection.getValue()) {
                    rows.add(row);
                }
            });
        }
        try {
            return JSON.treeToValue(all, Dataset.class);
        } catch (JsonProcessingException unforeseen) {
            throw new IllegalStateException("the JSON Schema lets through what the rows cannot hold", unforeseen);
        }
    }
}
