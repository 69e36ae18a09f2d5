package org.islegraph.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

import io.smallrye.graphql.api.Nullable;
import org.islegraph.country.CountryStatus;
import org.islegraph.dataset.Dataset;
import org.islegraph.dispute.ControlKind;
import org.islegraph.dispute.DisputeStatus;
import org.islegraph.island.FeatureKind;
import org.islegraph.person.OrganisationKind;
import org.islegraph.source.SourceKind;
import org.islegraph.treaty.Bindingness;
import org.islegraph.treaty.TreatyForm;

/**
 * A valid dataset of invented states, of any number of statements, for measuring how the API grows with its data.
 *
 * <p>It is skewed as real data is: few states and disputes have most of the statements, and statements tie on their
 * days. Days do not follow the order of the records, so that no index is read as fast as a sorted table.
 */
public final class SyntheticDataset {

    private static final int COUNTRIES = 200;

    /** Islands of one dispute stand next to each other; the last of each run is undisputed. */
    private static final int RUN = 5;

    /** The first island of so many is a group of the three that follow. */
    private static final int GROUP_EVERY = 20;

    private static final LocalDate FIRST_DAY = LocalDate.of(1800, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);
    private static final int DAYS = (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay());

    private final SplittableRandom random;
    private final Words words;
    private final int size;

    private final List<Dataset.Source> sources = new ArrayList<>();
    private final List<Dataset.Country> countries = new ArrayList<>();
    private final List<Dataset.Organisation> organisations = new ArrayList<>();
    private final List<Dataset.Person> people = new ArrayList<>();
    private final Map<String, List<Dataset.Person>> officials = new HashMap<>();
    private final List<Dataset.Island> islands = new ArrayList<>();
    private final List<Dataset.Treaty> treaties = new ArrayList<>();
    private final List<Dataset.Dispute> disputes = new ArrayList<>();
    private final List<Dataset.Claim> claims = new ArrayList<>();
    private final List<Dataset.Control> controls = new ArrayList<>();
    private final List<Dataset.Event> events = new ArrayList<>();

    private SyntheticDataset(long seed, int size) {
        this.random = new SplittableRandom(seed);
        this.words = new Words(random);
        this.size = size;
    }

    /** The dataset of a seed, always the same, with so many statements: at least five about each island. */
    public static Dataset of(long seed, int statements) {
        return new SyntheticDataset(seed, statements).dataset();
    }

    private Dataset dataset() {
        repeat(between(100, size / 10, 50_000), this::source);
        repeat(COUNTRIES, this::country);
        repeat(COUNTRIES * 2, this::organisation);
        repeat(between(COUNTRIES * 2, size / 20, 20_000), this::person);
        repeat(between(1, size / 5, 2000), this::island);
        repeat((islands.size() + RUN - 1) / RUN, this::dispute);
        repeat(between(50, size / 20, 2000), this::treaty);
        for (Dataset.Dispute dispute : disputes) {
            dispute.parties().forEach(party -> claim(dispute, party));
        }
        islands.stream()
                .filter(island -> !island.kind().equals(FeatureKind.GROUP.name()))
                .forEach(this::control);
        List<Dataset.Statement> statements = new SyntheticStatements(this, random, words).statements(size);
        repeat(between(20, size / 20, 20_000), number -> event(number, statements));
        return new Dataset(
                sources,
                countries,
                organisations,
                people,
                islands,
                List.of(),
                treaties,
                disputes,
                claims,
                controls,
                List.of(),
                statements,
                events);
    }

    private void source(int number) {
        String name = words.name(4);
        sources.add(new Dataset.Source(
                Words.slug(name) + "-gazette-" + number,
                "Synthetic gazette of " + name,
                "Synthetic press of " + name,
                words.pick(List.of(SourceKind.values())).name(),
                date(day()),
                "en",
                "https://synthetic.example/" + Words.slug(name),
                null));
    }

    private void country(int number) {
        String name = words.name(number < 60 ? 2 : 3);
        CountryStatus status = number % 10 == 9
                ? CountryStatus.FORMER
                : number % 25 == 3 ? CountryStatus.DISPUTED : CountryStatus.SOVEREIGN;
        String code = String.valueOf(new char[] {(char) ('A' + number / 26), (char) ('A' + number % 26)});
        countries.add(new Dataset.Country(
                Words.slug(name),
                status == CountryStatus.FORMER ? null : code,
                status.name(),
                names("Synthetic state of " + name),
                new Dataset.Period("1750", status == CountryStatus.FORMER ? "1990" : ".."),
                List.of(),
                citations()));
    }

    private void organisation(int number) {
        Dataset.Country country = countries.get(number % COUNTRIES);
        OrganisationKind kind = number < COUNTRIES ? OrganisationKind.GOVERNMENT : OrganisationKind.MINISTRY;
        organisations.add(new Dataset.Organisation(
                Words.slug(kind.name()) + "-of-" + country.slug(),
                kind.name(),
                country.slug(),
                names("Synthetic " + Words.slug(kind.name()) + " of " + country.slug()),
                citations()));
    }

    private void person(int number) {
        int country = number < COUNTRIES ? number : skewed(COUNTRIES);
        String name = words.word(2 + number % 2) + " " + words.name(4);
        Dataset.Office office = new Dataset.Office(
                words.pick(List.of("Minister", "Envoy", "Governor", "Spokesperson", "President")),
                organisations.get(country + COUNTRIES * random.nextInt(2)).slug(),
                countries.get(country).slug(),
                null,
                List.of());
        Dataset.Person person =
                new Dataset.Person(Words.slug(name), names(name + " (synthetic)"), List.of(office), citations());
        people.add(person);
        officials
                .computeIfAbsent(countries.get(country).slug(), slug -> new ArrayList<>())
                .add(person);
    }

    private void island(int number) {
        String name = words.name(3);
        boolean group = number % GROUP_EVERY == 0;
        List<Dataset.Membership> partOf = List.of();
        if (!group && number % GROUP_EVERY <= 3) {
            Dataset.Island around = islands.get(number - number % GROUP_EVERY);
            partOf = List.of(new Dataset.Membership(around.slug(), List.of(), List.of(), citations()));
        }
        FeatureKind kind = group ? FeatureKind.GROUP : words.pick(List.of(FeatureKind.ISLAND, FeatureKind.ROCK));
        islands.add(new Dataset.Island(
                Words.slug(name),
                kind.name(),
                names("Synthetic " + name),
                near(number / RUN),
                List.of(measurement(tenths(1, 20_000))),
                List.of(measurement(tenths(1, 15_000))),
                List.of(),
                partOf,
                words.sentence(),
                citations()));
    }

    /** Islands of one dispute lie together, each dispute elsewhere. */
    private Dataset.Location near(int dispute) {
        double latitude = dispute * 37 % 120 - 60;
        double longitude = dispute * 101 % 340 - 170;
        return new Dataset.Location(latitude + tenths(-50, 50), longitude + tenths(-50, 50), citations());
    }

    private void dispute(int number) {
        int from = number * RUN;
        int until = Math.min(from + RUN - 1, islands.size());
        Set<String> parties =
                new LinkedHashSet<>(List.of(country().slug(), country().slug()));
        String name = words.name(3);
        disputes.add(new Dataset.Dispute(
                Words.slug(name),
                names("Synthetic dispute of " + name),
                words.pick(List.of(DisputeStatus.ACTIVE, DisputeStatus.DORMANT)).name(),
                date(day()),
                null,
                islands.subList(from, until).stream().map(Dataset.Island::slug).toList(),
                List.copyOf(parties),
                words.sentence(),
                null,
                List.of(),
                citations()));
    }

    private void treaty(int number) {
        String name = words.name(3);
        String signedOn = date(day());
        Dataset.Provision provision = new Dataset.Provision(
                "1",
                "Article 1",
                words.sentence(),
                List.of(),
                someIslands(random.nextInt(3)),
                List.of(),
                List.of(),
                citations());
        List<Dataset.Participation> participations = new ArrayList<>();
        Set<String> parties = new LinkedHashSet<>(
                List.of(country().slug(), countries.get(number % COUNTRIES).slug()));
        for (String party : parties) {
            participations.add(new Dataset.Participation(
                    party, null, "PARTY", signedOn, null, signedOn, List.of(), null, List.of()));
        }
        treaties.add(new Dataset.Treaty(
                Words.slug(name),
                words.pick(List.of(TreatyForm.values())).name(),
                Bindingness.BINDING.name(),
                names("Synthetic treaty of " + name),
                signedOn,
                name,
                signedOn,
                null,
                null,
                List.of(new Dataset.TreatyText("en", true, null)),
                words.sentence(),
                participations,
                someIslands(random.nextInt(2)),
                List.of(provision),
                citations()));
    }

    private void claim(Dataset.Dispute dispute, String claimant) {
        claims.add(new Dataset.Claim(
                dispute.slug() + "-" + claimant,
                dispute.slug(),
                claimant,
                dispute.islands(),
                new Dataset.Period(date(day()), ".."),
                List.of(treaty() + "/1"),
                words.sentence(),
                citations()));
    }

    private void control(Dataset.Island island) {
        controls.add(new Dataset.Control(
                island.slug() + "-control",
                country().slug(),
                ControlKind.ADMINISTRATION.name(),
                List.of(island.slug()),
                new Dataset.Period(date(day()), ".."),
                null,
                words.sentence(),
                List.of(),
                citations()));
    }

    private void event(int number, List<Dataset.Statement> statements) {
        Dataset.Statement statement = words.pick(statements);
        events.add(new Dataset.Event(
                "event-" + number,
                "Synthetic event " + number,
                statement.madeOn(),
                null,
                words.sentence(),
                statement.islands(),
                List.of(),
                List.of(statement.slug()),
                List.of(words.pick(people).slug()),
                List.of(country().slug()),
                statement.disputes(),
                citations()));
    }

    /** Few countries have most of what there is. */
    Dataset.Country country() {
        return countries.get(skewed(COUNTRIES));
    }

    /** Someone who held an office of a country. */
    Dataset.Person official(String country) {
        return words.pick(officials.getOrDefault(country, people));
    }

    /** The islands in an order of chance. */
    List<Integer> shuffledIslands() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < islands.size(); i++) {
            numbers.add(random.nextInt(i + 1), i);
        }
        return numbers;
    }

    Dataset.Island islandAt(int number) {
        return islands.get(number);
    }

    Dataset.Island anyIsland() {
        return words.pick(islands);
    }

    /** The dispute over an island; null if there is none. */
    Dataset.@Nullable Dispute disputeOver(int island) {
        return island % RUN == RUN - 1 ? null : disputes.get(island / RUN);
    }

    String treaty() {
        return words.pick(treaties).slug();
    }

    List<Dataset.Citation> citations() {
        return List.of(new Dataset.Citation(words.pick(sources).slug(), null, null, null));
    }

    /** A day of the two centuries, the later the more likely. */
    LocalDate day() {
        return FIRST_DAY.plusDays(DAYS - skewed(DAYS));
    }

    /** A day on which one replies to what was said on another. */
    LocalDate dayAfter(LocalDate occasion) {
        LocalDate reply = occasion.plusDays(random.nextInt(60));
        return reply.isAfter(LAST_DAY) ? LAST_DAY : reply;
    }

    /** Some dates are known to the month or year only. */
    String date(LocalDate day) {
        int precision = random.nextInt(10);
        return precision > 1 ? day.toString() : day.toString().substring(0, precision == 0 ? 4 : 7);
    }

    private List<String> someIslands(int count) {
        Set<String> some = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            some.add(anyIsland().slug());
        }
        return List.copyOf(some);
    }

    private Dataset.Measurement measurement(double value) {
        return new Dataset.Measurement(value, null, null, null, citations());
    }

    private double tenths(int from, int until) {
        return random.nextInt(from, until) / 10.0;
    }

    private int skewed(int bound) {
        double place = random.nextDouble();
        return (int) (bound * place * place);
    }

    private static List<Dataset.Name> names(String text) {
        return List.of(new Dataset.Name(text, "en", null, null, List.of(), false, null, List.of()));
    }

    private static int between(int least, int wanted, int most) {
        return Math.max(least, Math.min(wanted, most));
    }

    private static void repeat(int times, IntConsumer action) {
        for (int i = 0; i < times; i++) {
            action.accept(i);
        }
    }
}
