package org.islegraph.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.time.Edtf;
import org.islegraph.time.Period;

/** What the dataset's files must fulfil beyond their shape: slugs, references, dates, languages, and who needs whom. */
final class Rules {

    /** Fields that name a record, by the collection that holds it. A provision is held by its treaty. */
    private static final Map<String, String> REFERENCES = Map.ofEntries(
            Map.entry("source", "sources"),
            Map.entry("usedBy", "countries"),
            Map.entry("assertedBy", "countries"),
            Map.entry("rejectedBy", "countries"),
            Map.entry("accordingTo", "countries"),
            Map.entry("relinquishedBy", "countries"),
            Map.entry("acquiredBy", "countries"),
            Map.entry("sovereigns", "countries"),
            Map.entry("by", "countries"),
            Map.entry("country", "countries"),
            Map.entry("countries", "countries"),
            Map.entry("claimant", "countries"),
            Map.entry("parties", "countries"),
            Map.entry("onBehalfOf", "countries"),
            Map.entry("organisation", "organisations"),
            Map.entry("relayedBy", "organisations"),
            Map.entry("person", "people"),
            Map.entry("people", "people"),
            Map.entry("signatories", "people"),
            Map.entry("group", "islands"),
            Map.entry("island", "islands"),
            Map.entry("islands", "islands"),
            Map.entry("includes", "islands"),
            Map.entry("excludes", "islands"),
            Map.entry("treaties", "treaties"),
            Map.entry("provisions", "provisions"),
            Map.entry("basis", "basis"),
            Map.entry("instrument", "basis"),
            Map.entry("dispute", "disputes"),
            Map.entry("disputes", "disputes"),
            Map.entry("inReplyTo", "statements"),
            Map.entry("statements", "statements"));

    private static final Set<String> DATES = Set.of(
            "publishedOn",
            "occurredOn",
            "settledOn",
            "asOf",
            "signedOn",
            "ratifiedOn",
            "inForceOn",
            "terminatedOn",
            "startedOn",
            "endedOn",
            "madeOn");

    private static final int MAX_GEOMETRY = 1_000_000;

    private final List<Tree> trees;
    private final List<Problem> problems;

    /** Where each record stands, by collection and slug. */
    private final Map<String, Map<String, Location>> known = new HashMap<>();

    Rules(List<Tree> trees, List<Problem> problems) {
        this.trees = trees;
        this.problems = problems;
    }

    void check() {
        forEachRecord(this::learn);
        Map<String, Location> basis = new TreeMap<>(known("treaties"));
        basis.putAll(known("provisions"));
        known.put("basis", basis);
        for (Tree tree : trees) {
            walk(tree, "", tree.root());
        }
        forEachRecord(this::checkRecord);
        checkCycles("islands", record -> texts(record.path("partOf"), "group"), "is part of itself");
        checkCycles("statements", record -> texts(record, "inReplyTo"), "replies to itself");
        unique("countries", "code");
        unique("outlines", "island");
    }

    private void learn(Tree tree, String collection, String pointer, JsonNode record) {
        String slug = record.path("slug").asText(null);
        if (slug == null) return;
        register(tree, collection, pointer + "/slug", slug);
        JsonNode provisions = record.path("provisions");
        for (int i = 0; collection.equals("treaties") && i < provisions.size(); i++) {
            String ref = slug + "/" + provisions.get(i).path("ref").asText();
            register(tree, "provisions", pointer + "/provisions/" + i + "/ref", ref);
        }
    }

    private void register(Tree tree, String collection, String pointer, String slug) {
        Location here = tree.at(pointer);
        Location first =
                known.computeIfAbsent(collection, name -> new TreeMap<>()).putIfAbsent(slug, here);
        if (first != null) {
            problem(
                    here,
                    "\"" + slug + "\" stands twice in " + collection + " (first at " + first
                            + "); rename or remove one");
        }
    }

    /** Checks what fields of any record have in common. */
    private void walk(Tree tree, String pointer, JsonNode value) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                walk(tree, pointer + "/" + i, value.get(i));
            }
            return;
        }
        value.properties().forEach(field -> {
            String child = pointer + "/" + field.getKey();
            checkField(tree, child, field.getKey(), field.getValue());
            walk(tree, child, field.getValue());
        });
    }

    private void checkField(Tree tree, String pointer, String name, JsonNode value) {
        if (DATES.contains(name)) checked(tree, pointer, () -> Edtf.parse(value.asText()));
        if (name.equals("period") || name.equals("existed")) {
            checked(tree, pointer, () -> Period.of(text(value, "from"), text(value, "until")));
        }
        if (name.equals("language")) checkLanguage(tree.at(pointer), value.asText());
        String collection = REFERENCES.get(name);
        if (collection == null) return;
        if (value.isTextual()) checkReference(tree.at(pointer), collection, value.asText());
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            if (value.get(i).isTextual()) {
                checkReference(
                        tree.at(pointer + "/" + i), collection, value.get(i).asText());
            }
        }
    }

    private void checkReference(Location at, String collection, String slug) {
        Map<String, Location> records = known(collection);
        if (records.containsKey(slug)) return;
        String where = collection.equals("basis") ? "treaties and their provisions" : collection;
        problem(at, "\"" + slug + "\" is unknown in " + where + Suggestion.of(slug, records.keySet()));
    }

    private void checkLanguage(Location at, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean wellFormed = locale.toLanguageTag().equalsIgnoreCase(tag);
        boolean registered = !locale.getDisplayLanguage(Locale.ENGLISH).equals(locale.getLanguage());
        if (wellFormed && registered) return;
        problem(at, "\"" + tag + "\" is not a registered BCP 47 language tag; write one such as en, ja, ru or ain");
    }

    private void checkRecord(Tree tree, String collection, String pointer, JsonNode record) {
        JsonNode names = record.path(collection.equals("treaties") ? "titles" : "names");
        if (!names.isMissingNode() && !texts(names, "language").contains("en")) {
            problem(tree.at(pointer + "/names"), "an English name is missing; add one with language: en");
        }
        switch (collection) {
            case "countries" -> distinct(tree, pointer + "/predecessors", record.path("predecessors"), "country");
            case "islands" -> distinct(tree, pointer + "/partOf", record.path("partOf"), "group");
            case "outlines" -> checkGeometry(tree, pointer + "/geometry", record.path("geometry"));
            case "treaties" -> checkParticipations(tree, pointer + "/participations", record.path("participations"));
            case "statements" -> checkSpeakers(tree, pointer, record);
            default -> {
                // Nothing beyond what all records have in common.
            }
        }
    }

    private void checkParticipations(Tree tree, String pointer, JsonNode participations) {
        distinct(tree, pointer, participations, "country");
        for (int i = 0; i < participations.size(); i++) {
            if (participations.get(i).has("country") == participations.get(i).has("organisation")) {
                problem(tree.at(pointer + "/" + i), "a participation needs a country or an organisation, not both");
            }
        }
    }

    private void checkSpeakers(Tree tree, String pointer, JsonNode statement) {
        JsonNode attributions = statement.path("attributions");
        for (int i = 0; i < attributions.size(); i++) {
            if (!attributions.get(i).has("person") && !attributions.get(i).has("organisation")) {
                problem(tree.at(pointer + "/attributions/" + i), "nobody speaks; name a person or an organisation");
            }
        }
        JsonNode addressees = statement.path("addressees");
        for (int i = 0; i < addressees.size(); i++) {
            if (addressees.get(i).isEmpty()) {
                problem(
                        tree.at(pointer + "/addressees/" + i),
                        "nobody is addressed; name a person, an organisation or a country");
            }
        }
        for (JsonNode quote : statement.path("quotes")) {
            if (statement.path("summary").asText().contains(quote.path("text").asText())) {
                problem(tree.at(pointer + "/summary"), "the summary repeats a quotation; put it in your own words");
            }
        }
    }

    private void checkGeometry(Tree tree, String pointer, JsonNode geometry) {
        int depth = geometry.path("type").asText().equals("Polygon") ? 2 : 3;
        if (!isPositions(geometry.path("coordinates"), depth)) {
            problem(
                    tree.at(pointer + "/coordinates"),
                    "a " + geometry.path("type").asText() + " holds rings of [longitude, latitude]; mend their nesting"
                            + " and bounds");
        }
        if (geometry.toString().length() > MAX_GEOMETRY) {
            problem(tree.at(pointer), "the outline is longer than " + MAX_GEOMETRY + " characters; simplify it");
        }
    }

    private static boolean isPositions(JsonNode value, int depth) {
        if (!value.isArray() || value.isEmpty()) return false;
        if (depth > 0) {
            for (JsonNode element : value) {
                if (!isPositions(element, depth - 1)) return false;
            }
            return true;
        }
        return value.size() == 2
                && value.get(0).isNumber()
                && value.get(1).isNumber()
                && Math.abs(value.get(0).asDouble()) <= 180
                && Math.abs(value.get(1).asDouble()) <= 90;
    }

    private void distinct(Tree tree, String pointer, JsonNode elements, String field) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            String value = text(elements.get(i), field);
            if (value != null && !seen.add(value)) {
                problem(
                        tree.at(pointer + "/" + i + "/" + field),
                        "\"" + value + "\" stands twice in this list; merge the two");
            }
        }
    }

    private void unique(String collection, String field) {
        Map<String, Location> seen = new HashMap<>();
        forEachRecord((tree, name, pointer, record) -> {
            String value = text(record, field);
            if (!name.equals(collection) || value == null) return;
            Location here = tree.at(pointer + "/" + field);
            Location first = seen.putIfAbsent(value, here);
            if (first != null) {
                problem(
                        here,
                        field + " \"" + value + "\" stands twice in " + collection + " (first at " + first
                                + "); keep one");
            }
        });
    }

    private void checkCycles(String collection, Function<JsonNode, List<String>> targets, String complaint) {
        Map<String, List<String>> graph = new HashMap<>();
        forEachRecord((tree, name, pointer, record) -> {
            if (name.equals(collection)) graph.put(record.path("slug").asText(), targets.apply(record));
        });
        for (String start : graph.keySet()) {
            if (reaches(graph, start, start, new HashSet<>())) {
                Location at = known(collection).getOrDefault(start, new Location("", 1, 1));
                problem(at, "\"" + start + "\" " + complaint + ", directly or through others; break the circle");
            }
        }
    }

    private static boolean reaches(Map<String, List<String>> graph, String from, String goal, Set<String> seen) {
        for (String next : graph.getOrDefault(from, List.of())) {
            if (next.equals(goal)) return true;
            if (seen.add(next) && reaches(graph, next, goal, seen)) return true;
        }
        return false;
    }

    private void checked(Tree tree, String pointer, Runnable parse) {
        try {
            parse.run();
        } catch (IllegalArgumentException wrong) {
            problem(tree.at(pointer), String.valueOf(wrong.getMessage()));
        }
    }

    private void forEachRecord(RecordVisitor visitor) {
        for (Tree tree : trees) {
            tree.root().properties().forEach(collection -> {
                for (int i = 0; i < collection.getValue().size(); i++) {
                    String pointer = "/" + collection.getKey() + "/" + i;
                    visitor.visit(
                            tree,
                            collection.getKey(),
                            pointer,
                            collection.getValue().get(i));
                }
            });
        }
    }

    private Map<String, Location> known(String collection) {
        return known.getOrDefault(collection, Map.of());
    }

    private void problem(Location at, String message) {
        problems.add(new Problem(at, message));
    }

    private static @Nullable String text(JsonNode record, String field) {
        return record.path(field).asText(null);
    }

    /** The texts of a field: of the record itself, or of each element of a list. */
    private static List<String> texts(JsonNode value, String field) {
        return value.findParents(field).stream()
                .map(parent -> parent.path(field).asText())
                .toList();
    }

    private interface RecordVisitor {
        void visit(Tree tree, String collection, String pointer, JsonNode record);
    }
}
