package org.islegraph.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.dataset.Dataset;
import org.islegraph.statement.Level;
import org.islegraph.statement.Stance;
import org.islegraph.statement.StatementKind;

/** Statements of the officials of invented states: each about one to three islands, some in reply to another. */
final class SyntheticStatements {

    private final SyntheticDataset dataset;
    private final SplittableRandom random;
    private final Words words;
    private final List<Dataset.Statement> statements = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    SyntheticStatements(SyntheticDataset dataset, SplittableRandom random, Words words) {
        this.dataset = dataset;
        this.random = random;
        this.words = words;
    }

    List<Dataset.Statement> statements(int count) {
        List<Integer> islands = dataset.shuffledIslands();
        for (int i = 0; i < count; i++) {
            statements.add(statement(i, islands.get(i % islands.size())));
        }
        return statements;
    }

    private Dataset.Statement statement(int number, int island) {
        Dataset.Dispute dispute = dataset.disputeOver(island);
        Dataset.Statement occasion = null;
        LocalDate day = dataset.day();
        if (number > 0 && chance(15)) {
            int earlier = random.nextInt(number);
            occasion = statements.get(earlier);
            day = dataset.dayAfter(days.get(earlier));
        }
        days.add(day);
        List<Dataset.Attribution> attributions = attributions(dispute);
        String country = attributions.get(0).country();
        return new Dataset.Statement(
                country + "-" + number,
                occasion == null ? dataset.date(day) : day.toString(),
                words.pick(List.of("Harbour town", "The capital", "At sea", "Summit hall")),
                null,
                words.pick(List.of(StatementKind.values())).name(),
                attributions,
                chance(10) ? country : null,
                null,
                chance(40)
                        ? List.of(new Dataset.Addressee(
                                null, null, dataset.country().slug()))
                        : List.of(),
                stances(),
                words.sentence(),
                chance(20) ? List.of(quote()) : List.of(),
                occasion == null ? null : occasion.slug(),
                islands(island, dispute),
                chance(5) ? List.of(dataset.treaty()) : List.of(),
                chance(5) ? List.of(dataset.treaty() + "/1") : List.of(),
                dispute != null && chance(80) ? List.of(dispute.slug()) : List.of(),
                dataset.citations());
    }

    private List<Dataset.Attribution> attributions(Dataset.@Nullable Dispute dispute) {
        List<Dataset.Attribution> attributions = new ArrayList<>();
        attributions.add(attribution(dispute));
        if (chance(10)) attributions.add(attribution(dispute));
        return attributions;
    }

    private Dataset.Attribution attribution(Dataset.@Nullable Dispute dispute) {
        String country = dispute != null && chance(70)
                ? words.pick(dispute.parties())
                : dataset.country().slug();
        Dataset.Person person = dataset.official(country);
        Dataset.Office office = person.offices().get(0);
        return new Dataset.Attribution(
                person.slug(), chance(30) ? office.organisation() : null, office.title(), country, level());
    }

    private String level() {
        return (chance(80) ? Level.NATIONAL : words.pick(List.of(Level.values()))).name();
    }

    private List<String> stances() {
        Set<String> stances = new LinkedHashSet<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            stances.add(words.pick(List.of(Stance.values())).name());
        }
        return List.copyOf(stances);
    }

    private Dataset.Quote quote() {
        return new Dataset.Quote("Synthetic words: " + words.sentence(), "en", true, null, null, null);
    }

    /** So many that an island has twice its share of the statements, and members of groups more. */
    private List<String> islands(int island, Dataset.@Nullable Dispute dispute) {
        Set<String> islands = new LinkedHashSet<>();
        islands.add(dataset.islandAt(island).slug());
        if (dispute != null && chance(60)) islands.add(words.pick(dispute.islands()));
        if (chance(40)) islands.add(dataset.anyIsland().slug());
        return List.copyOf(islands);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
