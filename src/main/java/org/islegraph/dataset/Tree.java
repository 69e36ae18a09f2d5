package org.islegraph.dataset;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.graphql.api.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** The values of one YAML file, and where in the file each stands. */
final class Tree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Map<String, Location> locations = new HashMap<>();
    private final List<Problem> problems;
    private final JsonNode root;

    /** Reads a file; adds what is wrong with it to the problems. */
    Tree(String file, String text, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        this.root = read(text);
    }

    /** The file's value; an empty object if it could not be read. */
    JsonNode root() {
        return root;
    }

    /** Where the value with this JSON pointer stands, or else the value that should hold it. */
    Location at(String pointer) {
        String known = pointer;
        while (!locations.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return locations.getOrDefault(known, new Location(file, 1, 1));
    }

    private JsonNode read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            Node node = new Yaml(options).compose(new StringReader(text));
            if (node == null) return JSON.objectNode();
            return value(node, "");
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            Location at = mark == null ? new Location(file, 1, 1) : location(mark);
            problems.add(new Problem(at, "not YAML: " + broken.getProblem() + "; check indentation and quotes"));
        } catch (ReaderException unprintable) {
            problems.add(new Problem(
                    location(text, unprintable.getPosition()), "a character that cannot be printed; remove it"));
        } catch (YAMLException tooDeep) {
            problems.add(new Problem(new Location(file, 1, 1), "not YAML: " + tooDeep.getMessage()));
        }
        return JSON.objectNode();
    }

    private Location location(String text, int position) {
        String before = text.substring(0, text.offsetByCodePoints(0, position));
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        return new Location(file, line, before.length() - before.lastIndexOf('\n'));
    }

    private JsonNode value(Node node, String pointer) {
        locations.putIfAbsent(pointer, location(node.getStartMark()));
        if (node instanceof MappingNode mapping) return object(mapping, pointer);
        if (node instanceof SequenceNode sequence) return array(sequence, pointer);
        return scalar((ScalarNode) node, pointer);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple field : mapping.getValue()) {
            if (!(field.getKeyNode() instanceof ScalarNode key)) {
                problems.add(new Problem(location(field.getKeyNode().getStartMark()), "a field's name must be a word"));
                continue;
            }
            String name = key.getValue();
            String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            locations.putIfAbsent(child, location(key.getStartMark()));
            JsonNode value = value(field.getValueNode(), child);
            if (object.has(name)) {
                problems.add(new Problem(
                        location(key.getStartMark()),
                        "field \"" + name + "\" stands twice in one record (first on line "
                                + at(child).line() + "); keep one"));
                continue;
            }
            object.set(name, value);
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        for (Node element : sequence.getValue()) {
            array.add(value(element, pointer + "/" + array.size()));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar, String pointer) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) return JSON.nullNode();
        if (scalar.getTag().equals(Tag.BOOL)) return bool(text);
        if (!scalar.getTag().equals(Tag.INT) && !scalar.getTag().equals(Tag.FLOAT)) return JSON.textNode(text);
        JsonNode number = number(text);
        if (number != null) return number;
        problems.add(new Problem(at(pointer), "\"" + text + "\" is not a number that can be stored; write 12 or 1.5"));
        return JSON.numberNode(0);
    }

    private static JsonNode bool(String text) {
        if (text.equals("true")) return JSON.booleanNode(true);
        if (text.equals("false")) return JSON.booleanNode(false);
        return JSON.textNode(text);
    }

    private static @Nullable JsonNode number(String text) {
        try {
            if (text.matches("[-+]?\\d{1,18}")) return JSON.numberNode(Long.parseLong(text));
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? JSON.numberNode(number) : null;
        } catch (NumberFormatException otherNotation) {
            return null;
        }
    }

    private Location location(Mark mark) {
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
