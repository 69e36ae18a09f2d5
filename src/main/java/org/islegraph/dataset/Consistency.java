package org.islegraph.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.islegraph.time.Period;

/** What records must fulfil together: a dispute with its parties, claims, control, readings and places. */
final class Consistency {

    private static final double MAX_KILOMETRES = 3_000;
    private static final double EARTH_RADIUS_KILOMETRES = 6_371;

    private final List<Problem> problems;
    private final Map<String, Map<String, Found>> records = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();

    /** A record and where it stands. */
    private record Found(Tree tree, String pointer, JsonNode json) {
        Location at(String field) {
            return tree.at(pointer + field);
        }

        String text(String field) {
            return json.path(field).asText("");
        }

        List<String> texts(String field) {
            List<String> texts = new ArrayList<>();
            json.path(field).forEach(each -> texts.add(each.asText()));
            return texts;
        }
    }

    private record Held(Found control, Period period) {}

    /** @param trees files in which every reference and date is right */
    Consistency(List<Tree> trees, List<Problem> problems) {
        this.problems = problems;
        for (Tree tree : trees) {
            tree.root().properties().forEach(collection -> {
                for (int i = 0; i < collection.getValue().size(); i++) {
                    JsonNode record = collection.getValue().get(i);
                    records.computeIfAbsent(collection.getKey(), name -> new HashMap<>())
                            .put(
                                    record.path("slug").asText(),
                                    new Found(tree, "/" + collection.getKey() + "/" + i, record));
                }
            });
        }
        all("islands")
                .forEach((slug, island) -> island.json().path("partOf").forEach(membership -> members.computeIfAbsent(
                                membership.path("group").asText(), group -> new ArrayList<>())
                        .add(slug)));
    }

    void check() {
        all("disputes").values().forEach(this::checkEnd);
        all("disputes").values().forEach(this::checkDistances);
        checkClaims();
        checkControl();
        all("treaties").values().forEach(this::checkTerms);
    }

    private void checkEnd(Found dispute) {
        boolean isResolved = dispute.text("status").equals("RESOLVED");
        for (String field : List.of("endedOn", "outcome")) {
            boolean isThere = dispute.json().has(field);
            if (isResolved && !isThere) {
                problem(dispute.at("/status"), "a RESOLVED dispute needs " + field + "; say when and how it ended");
            }
            if (!isResolved && isThere) {
                problem(
                        dispute.at("/" + field),
                        "only a RESOLVED dispute has " + field + "; mend the status or remove it");
            }
        }
    }

    private void checkDistances(Found dispute) {
        List<Found> placed = dispute.texts("islands").stream()
                .map(slug -> found("islands", slug))
                .filter(island -> island.json().has("location"))
                .toList();
        for (Found island : placed) {
            double distance = kilometres(placed.get(0), island);
            if (distance <= MAX_KILOMETRES) continue;
            problem(
                    island.at("/location"),
                    "\"%s\" lies %.0f km from \"%s\" of the same dispute; check sign and order of its coordinates"
                            .formatted(
                                    island.text("slug"), distance, placed.get(0).text("slug")));
        }
    }

    private void checkClaims() {
        Map<String, Set<String>> claimants = new HashMap<>();
        for (Found claim : all("claims").values()) {
            Found dispute = found("disputes", claim.text("dispute"));
            claimants
                    .computeIfAbsent(claim.text("dispute"), slug -> new HashSet<>())
                    .add(claim.text("claimant"));
            Set<String> parties = new HashSet<>();
            dispute.texts("parties").forEach(party -> lineage(party, parties));
            if (parties.contains(claim.text("claimant"))) continue;
            problem(
                    claim.at("/claimant"),
                    "\"" + claim.text("claimant") + "\" claims but is no party of \"" + claim.text("dispute")
                            + "\", nor a predecessor of one; add it to the parties");
        }
        all("disputes").forEach((slug, dispute) -> {
            Set<String> silent = new LinkedHashSet<>(dispute.texts("parties"));
            silent.removeAll(claimants.getOrDefault(slug, Set.of()));
            for (String party : silent) {
                problem(dispute.at("/parties"), "\"" + party + "\" is a party without a claim; add its claim");
            }
        });
    }

    private void checkControl() {
        Map<String, List<Held>> byFeature = new HashMap<>();
        for (Found control : all("controls").values()) {
            Held held = new Held(control, period(control.json().path("period")));
            Set<String> features = new HashSet<>();
            control.texts("islands").forEach(feature -> within(feature, features));
            for (String feature : features) {
                List<Held> others = byFeature.computeIfAbsent(feature, slug -> new ArrayList<>());
                for (Held other : others) {
                    if (!overlap(held.period(), other.period()) || areRivals(control, other.control())) continue;
                    problem(
                            control.at("/period"),
                            "\"" + control.text("slug") + "\" and \""
                                    + other.control().text("slug") + "\" control \"" + feature
                                    + "\" at the same time; mend a period, or say who asserts each (assertedBy)");
                }
                others.add(held);
            }
        }
    }

    /** Rival accounts are asserted by different countries; of a condominium there are several rulers. */
    private static boolean areRivals(Found one, Found other) {
        if (one.text("kind").equals("CONDOMINIUM") && other.text("kind").equals("CONDOMINIUM")) return true;
        return !Set.copyOf(one.texts("assertedBy")).equals(Set.copyOf(other.texts("assertedBy")));
    }

    private static boolean overlap(Period one, Period other) {
        return Math.max(one.fromLatest(), other.fromLatest()) < Math.min(one.untilEarliest(), other.untilEarliest());
    }

    private void checkTerms(Found treaty) {
        for (int i = 0; i < treaty.json().path("provisions").size(); i++) {
            JsonNode terms = treaty.json().path("provisions").get(i).path("terms");
            for (int j = 0; j < terms.size(); j++) {
                Set<String> readers = new HashSet<>(terms.get(j).findValuesAsText("by"));
                if (readers.size() > 1) continue;
                problem(
                        treaty.at("/provisions/" + i + "/terms/" + j),
                        "only one country reads \"" + terms.get(j).path("text").asText()
                                + "\"; add how the others read it, or leave the term out");
            }
        }
    }

    private void within(String feature, Set<String> reached) {
        if (!reached.add(feature)) return;
        members.getOrDefault(feature, List.of()).forEach(member -> within(member, reached));
    }

    /** A country and the states that it continued or succeeded. */
    private void lineage(String country, Set<String> reached) {
        if (!reached.add(country)) return;
        found("countries", country)
                .json()
                .path("predecessors")
                .forEach(succession -> lineage(succession.path("country").asText(), reached));
    }

    private static Period period(JsonNode period) {
        return Period.of(period.path("from").asText(null), period.path("until").asText(null));
    }

    /** Length of the great circle between two features, by the haversine formula. */
    private static double kilometres(Found one, Found other) {
        JsonNode from = one.json().path("location");
        JsonNode to = other.json().path("location");
        double latitude = Math.toRadians(from.path("latitude").asDouble());
        double otherLatitude = Math.toRadians(to.path("latitude").asDouble());
        double longitudes = Math.toRadians(
                to.path("longitude").asDouble() - from.path("longitude").asDouble());
        double haversine = Math.pow(Math.sin((otherLatitude - latitude) / 2), 2)
                + Math.cos(latitude) * Math.cos(otherLatitude) * Math.pow(Math.sin(longitudes / 2), 2);
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.sqrt(haversine));
    }

    private Map<String, Found> all(String collection) {
        return records.getOrDefault(collection, Map.of());
    }

    private Found found(String collection, String slug) {
        Found found = all(collection).get(slug);
        if (found == null) throw new IllegalStateException("no \"" + slug + "\" in " + collection + ": not checked");
        return found;
    }

    private void problem(Location at, String message) {
        problems.add(new Problem(at, message));
    }
}
