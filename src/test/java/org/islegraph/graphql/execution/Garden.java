package org.islegraph.graphql.execution;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.InvalidArgument;
import org.islegraph.graphql.Reader;

/**
 * A schema of everything that a schema can promise, and plants that keep only a part of it. A plant's number decides
 * what is null, what throws and what does not fit its type; an edge's argument decides whether the edge fails.
 */
public final class Garden {

    private static final int KINDS = 8;
    private static final List<Season> SEASONS = List.of(Season.values());

    private Garden() {}

    static GraphQLSchema schema() {
        try {
            return new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(Files.readString(Path.of("src/test/resources/garden.graphql"))),
                            RuntimeWiring.newRuntimeWiring()
                                    .wiringFactory(new MockedWiringFactory())
                                    .build());
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** One of several sides, the same for the same number and property. */
    private static int roll(int number, String property, int sides) {
        int mixed = (number * 31 + property.hashCode()) * 0x9E3779B9;
        return Math.floorMod(mixed ^ (mixed >>> 15), sides);
    }

    private static <V> @Nullable V mostly(int number, String property, V value) {
        return switch (roll(number, property, 12)) {
            case 0 -> throw new IllegalStateException("secret of " + property);
            case 1 -> throw new InvalidArgument(property, property + " is out of season");
            case 2, 3 -> null;
            default -> value;
        };
    }

    private static <V> @Nullable V nearlyAlways(int number, String property, V value) {
        return switch (roll(number, property, 24)) {
            case 0 -> throw new IllegalStateException("secret of " + property);
            case 1 -> null;
            default -> value;
        };
    }

    private static <V> @Nullable List<@Nullable V> list(int number, String property, IntFunction<V> element) {
        return nearlyAlways(number, property, holed(number, property, element));
    }

    private static <V> List<@Nullable V> holed(int number, String property, IntFunction<V> element) {
        List<@Nullable V> elements = new ArrayList<>();
        for (int i = 0; i < roll(number, property + " size", 4); i++) {
            boolean isNull = roll(number * 7 + i, property + " element", 9) == 0;
            elements.add(isNull ? null : element.apply(number + i));
        }
        return elements;
    }

    private static Object misfit(int number) {
        return List.of(1, 2L, 3_000_000_000L, "4", "five", 6.5, new BigDecimal("7.0"), true, Double.NaN, Season.SUMMER)
                .get(Math.floorMod(number, 10));
    }

    /** What grows under a number; now and then something that no union has. */
    private static Object growth(int number) {
        return switch (Math.floorMod(number, KINDS)) {
            case 0, 1, 2 -> new Tree(number);
            case 3, 4 -> new Herb(number);
            case 7 -> number % 3 == 0 ? "a stone" : new Bed(number);
            default -> new Bed(number);
        };
    }

    /** A plant; now and then something of the schema that is none. */
    private static Object plant(int number) {
        if (Math.floorMod(number, 13) == 12) return new Bed(number);
        return Math.floorMod(number, KINDS) < 4 ? new Tree(number) : new Herb(number);
    }

    /** When it is best. */
    public enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }

    /** How an edge fails. */
    public enum Trouble {
        NONE,
        INVALID,
        UNFIT,
        INTERNAL,
        CHECKED,
        LAZY,
        SHORT,
        MISSING
    }

    /** An input within an input. */
    public record Size(
            @Nullable Integer min, Integer max, @Nullable String unit) {}

    /** An input with a field of each kind. */
    public record Wish(
            Season season,
            @Nullable List<Season> seasons,
            @Nullable Size size,
            @Nullable List<List<Size>> sizes,
            @Nullable Double price,
            @Nullable List<@Nullable String> tags,
            @Nullable String id,
            Boolean ripe) {}

    /** What all have. */
    public interface Numbered {
        int number();

        default @Nullable String label() {
            return mostly(number(), "label", "№ " + number() + " \"\\\n\u2028😀");
        }

        default @Nullable Object season() {
            return mostly(number(), "season", number() % 2 == 0 ? "SPRING" : SEASONS.get(Math.floorMod(number(), 4)));
        }

        default @Nullable Object odd() {
            return mostly(number(), "odd", misfit(number()));
        }
    }

    /** A plant with a property of each kind. */
    public record Tree(int number) implements Numbered {
        private static Object misfit(int number, String property) {
            return Garden.misfit(number + roll(number, property, 10));
        }

        public @Nullable Object parent() {
            return mostly(number, "parent", plant(number + 3));
        }

        public @Nullable String name() {
            return nearlyAlways(number, "name", "tree " + number);
        }

        public @Nullable Object code() {
            return nearlyAlways(number, "code", number % 2 == 0 ? (Object) number : "T" + number);
        }

        public @Nullable Object height() {
            return mostly(number, "height", number % 2 == 0 ? (Object) 1e21 : new BigDecimal("0.10"));
        }

        public @Nullable Boolean isRipe() {
            return mostly(number, "ripe", number % 2 == 0);
        }

        public @Nullable Object oddAlways() {
            return nearlyAlways(number, "oddAlways", misfit(number, "oddAlways"));
        }

        public @Nullable Object oddHeight() {
            return mostly(number, "oddHeight", misfit(number, "oddHeight"));
        }

        public @Nullable Object oddSeason() {
            return mostly(number, "oddSeason", misfit(number, "oddSeason"));
        }

        public @Nullable Object oddRipe() {
            Object odd = misfit(number, "oddRipe");
            // The library asserts that no boolean is made of this.
            return mostly(number, "oddRipe", odd.equals(Double.NaN) ? "true" : odd);
        }

        public @Nullable List<@Nullable Integer> numbers() {
            return list(number, "numbers", i -> i);
        }

        public @Nullable List<@Nullable Object> numbersFull() {
            return list(number, "numbersFull", i -> i % 5 == 0 ? "five" : (Object) i);
        }

        public @Nullable List<@Nullable Integer> numbersAlways() {
            return list(number, "numbersAlways", i -> i);
        }

        public @Nullable List<@Nullable Integer> numbersFullAlways() {
            return list(number, "numbersFullAlways", i -> i);
        }

        public @Nullable List<@Nullable List<@Nullable Integer>> grid() {
            return list(number, "grid", row -> list(row, "row", i -> i));
        }

        public @Nullable List<@Nullable List<@Nullable Integer>> gridFull() {
            return list(number, "gridFull", row -> list(row, "row", i -> i));
        }

        public @Nullable List<@Nullable List<@Nullable Integer>> gridAlways() {
            return list(number, "gridAlways", row -> list(row, "row", i -> i));
        }

        public @Nullable List<@Nullable Object> growing() {
            return list(number, "growing", Garden::growth);
        }
    }

    /** A plant of which the schema promises more than of plants. */
    public record Herb(int number) implements Numbered {
        public @Nullable Tree parent() {
            return mostly(number, "parent", new Tree(number + 1));
        }
    }

    /** Something that grows and is no plant. */
    public record Bed(int number) implements Numbered {
        public @Nullable List<@Nullable Season> seasons() {
            return list(number, "seasons", i -> SEASONS.get(Math.floorMod(i, 4)));
        }

        public @Nullable List<@Nullable Object> plants() {
            return list(number, "plants", Garden::plant);
        }

        public @Nullable List<@Nullable Object> growingFull() {
            return list(number, "growingFull", Garden::growth);
        }

        public @Nullable List<@Nullable List<@Nullable Object>> grid() {
            return list(number, "grid", row -> list(row, "row", Garden::growth));
        }
    }

    /** Root fields and edges. */
    public static final class Api {

        private static final Bed SHARED = new Bed(40);

        @Query("tree")
        public @Nullable Tree tree(@Name("number") Integer number) {
            return mostly(number, "tree", new Tree(number));
        }

        @Query("treeAlways")
        public @Nullable Tree treeAlways(@Name("number") Integer number, @Name("trouble") @Nullable Trouble trouble) {
            fail(trouble);
            return number == 7 ? null : new Tree(number);
        }

        @Query("herb")
        public @Nullable Herb herb(@Name("number") @Nullable Integer number, @Name("trouble") Trouble trouble) {
            fail(trouble);
            return number == null ? null : new Herb(number);
        }

        @Query("bed")
        public @Nullable Bed bed(@Name("number") @Nullable String number) {
            return number == null ? null : new Bed(number.hashCode());
        }

        @Query("plant")
        public @Nullable Object plant(@Name("number") @Nullable Integer number) {
            return number == null ? null : Garden.plant(number);
        }

        @Query("plants")
        public List<Object> plants(@Name("first") @Nullable Integer first, @Name("trouble") @Nullable Trouble trouble) {
            fail(trouble);
            return row(0, first);
        }

        @Query("plantsAlways")
        public @Nullable List<Object> plantsAlways(
                @Name("numbers") @Nullable List<Integer> numbers, @Name("trouble") @Nullable Trouble trouble) {
            fail(trouble);
            return numbers == null ? null : numbers.stream().map(Garden::plant).toList();
        }

        @Query("growing")
        public List<@Nullable Object> growing(@Name("numbers") List<@Nullable Integer> numbers) {
            return those(numbers);
        }

        @Query("growingGrid")
        public @Nullable List<@Nullable List<@Nullable Object>> growingGrid(
                @Name("rows") @Nullable List<@Nullable List<Integer>> rows) {
            if (rows == null) return null;
            List<@Nullable List<@Nullable Object>> grid = new ArrayList<>();
            rows.forEach(row -> grid.add(row == null ? null : those(row)));
            return grid;
        }

        @Query("echo")
        public String echo(
                @Name("wish") @Nullable Wish wish,
                @Name("wishes") @Nullable List<Wish> wishes,
                @Name("size") Size size,
                @Name("seasons") @Nullable List<@Nullable Season> seasons,
                @Name("season") @Nullable Season season,
                @Name("price") @Nullable Double price,
                @Name("text") @Nullable String text,
                @Name("id") @Nullable String id,
                @Name("ripe") @Nullable Boolean ripe) {
            return wish + " " + wishes + " " + size + " " + seasons + " " + season + " " + price + " " + text + " " + id
                    + " " + ripe;
        }

        @Name("next")
        public @Nullable List<@Nullable Tree> nextOfTrees(
                @Source List<Tree> trees,
                @Name("step") @Nullable Integer step,
                @Name("trouble") @Nullable Trouble trouble)
                throws IOException {
            return each(trees, trouble, tree -> step == null ? null : new Tree(tree.number + step));
        }

        @Name("nextAlways")
        public @Nullable List<@Nullable Tree> nextAlwaysOfTrees(
                @Source List<Tree> trees, @Name("step") Integer step, @Name("trouble") @Nullable Trouble trouble)
                throws IOException {
            return each(
                    trees,
                    trouble,
                    tree -> roll(tree.number, "nextAlways", 6) == 0 ? null : new Tree(tree.number + step));
        }

        @Name("bed")
        public @Nullable List<@Nullable Bed> bedOfTrees(
                @Source List<Tree> trees, @Name("trouble") @Nullable Trouble trouble) throws IOException {
            return each(trees, trouble, tree -> tree.number % 5 == 0 ? null : SHARED);
        }

        @Name("plants")
        public @Nullable List<@Nullable List<Object>> plantsOfTrees(
                @Source List<Tree> trees,
                @Name("first") @Nullable Integer first,
                @Name("trouble") @Nullable Trouble trouble)
                throws IOException {
            return each(trees, trouble, tree -> row(tree.number, first));
        }

        @Name("plantsFull")
        public List<@Nullable List<@Nullable Object>> plantsFullOfTrees(
                @Source List<Tree> trees, @Name("first") @Nullable Integer first) {
            return all(
                    trees,
                    tree -> tree.number % 9 == 0 ? null : holed(tree.number, "plantsFull" + first, Garden::plant));
        }

        @Name("plantsAlways")
        public List<@Nullable List<@Nullable Object>> plantsAlwaysOfTrees(
                @Source List<Tree> trees, @Name("first") Integer first) {
            int size = bounded(first);
            return all(trees, tree -> tree.number % 6 == 0 ? null : sometimes(tree.number, size));
        }

        @Name("plantsFullAlways")
        public @Nullable List<@Nullable List<@Nullable Object>> plantsFullAlwaysOfTrees(
                @Source List<Tree> trees,
                @Name("first") @Nullable Integer first,
                @Name("trouble") @Nullable Trouble trouble)
                throws IOException {
            return each(trees, trouble, tree -> sometimes(tree.number, first));
        }

        @Name("plantGrid")
        public List<@Nullable List<@Nullable List<@Nullable Object>>> plantGridOfTrees(
                @Source List<Tree> trees, @Name("first") @Nullable Integer first) {
            int size = bounded(first);
            return all(trees, tree -> IntStream.range(0, 2)
                    .mapToObj(row -> tree.number % 7 == 0 ? null : sometimes(tree.number + row, size))
                    .collect(Collectors.toList()));
        }

        @Name("echo")
        public List<String> echoOfTrees(
                @Source List<Tree> trees,
                @Name("wish") @Nullable Wish wish,
                @Name("numbers") @Nullable List<@Nullable List<@Nullable Integer>> numbers,
                @Name("season") @Nullable Season season) {
            return all(trees, tree -> tree.number + " " + wish + " " + numbers + " " + season);
        }

        @Name("next")
        public @Nullable List<@Nullable Object> nextOfHerbs(
                @Source List<Herb> herbs,
                @Name("step") @Nullable Integer step,
                @Name("trouble") @Nullable Trouble trouble,
                @Name("more") @Nullable Boolean more)
                throws IOException {
            int far = more == null || !more ? 1 : 10;
            return each(herbs, trouble, herb -> step == null ? null : Garden.plant(herb.number + step * far));
        }

        @Name("trees")
        public @Nullable List<List<Tree>> treesOfHerbs(
                @Source List<Herb> herbs,
                @Name("first") @Nullable Integer first,
                @Name("trouble") @Nullable Trouble trouble)
                throws IOException {
            return each(herbs, trouble, herb -> trees(herb.number, first));
        }

        @Name("trees")
        public @Nullable List<List<Tree>> treesOfBeds(
                @Source List<Bed> beds,
                @Name("first") @Nullable Integer first,
                @Name("trouble") @Nullable Trouble trouble)
                throws IOException {
            return each(beds, trouble, bed -> trees(bed.number, first));
        }

        private static List<Tree> trees(int number, @Nullable Integer first) {
            return IntStream.range(0, bounded(first))
                    .mapToObj(i -> new Tree(number + i))
                    .toList();
        }

        private static List<@Nullable Object> sometimes(int number, @Nullable Integer first) {
            List<@Nullable Object> plants = new ArrayList<>(row(number, first));
            if (number % 4 == 0) plants.add(null);
            return plants;
        }

        private static void fail(@Nullable Trouble trouble) {
            if (trouble == null || trouble == Trouble.NONE) return;
            if (trouble == Trouble.INVALID) throw new InvalidArgument("trouble", "no trouble, please");
            if (trouble == Trouble.UNFIT) throw new AbortExecutionException("unfit");
            throw new IllegalStateException("secret trouble");
        }

        private static <P, V> @Nullable List<V> each(
                List<P> parents, @Nullable Trouble trouble, Function<P, @Nullable V> value) throws IOException {
            if (trouble == null || trouble == Trouble.NONE) return all(parents, value);
            if (trouble == Trouble.CHECKED) throw new IOException("secret file");
            if (trouble == Trouble.MISSING) return null;
            if (trouble == Trouble.SHORT) return all(parents.subList(1, parents.size()), value);
            if (trouble == Trouble.LAZY) {
                Reader<V> reader = keys -> {
                    throw new InvalidArgument("trouble", "too lazy");
                };
                return Edge.each(parents, parent -> 1L, reader, Objects::requireNonNull);
            }
            fail(trouble);
            return null;
        }

        private static <P, V> List<V> all(List<P> parents, Function<P, @Nullable V> value) {
            List<Long> keys =
                    IntStream.range(0, parents.size()).mapToObj(i -> (long) i).toList();
            return Edge.each(
                    keys,
                    key -> key,
                    wanted -> wanted.stream().collect(Collectors.toMap(key -> key, key -> parents.get(key.intValue()))),
                    parent -> parent == null ? null : value.apply(parent));
        }
    }

    private static int bounded(@Nullable Integer first) {
        if (first == null) return 2;
        if (first < 0) throw new InvalidArgument("first", "first must not be negative, was " + first);
        return Math.min(first, 3);
    }

    private static List<Object> row(int number, @Nullable Integer first) {
        return IntStream.range(0, bounded(first))
                .mapToObj(i -> plant(number + i * 3))
                .toList();
    }

    private static List<@Nullable Object> those(List<@Nullable Integer> numbers) {
        List<@Nullable Object> growing = new ArrayList<>();
        numbers.forEach(number -> growing.add(number == null ? null : growth(number)));
        return growing;
    }
}
