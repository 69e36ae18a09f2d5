package org.islegraph.graphql.execution;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the execution itself costs: 50 islands with 5 statements each and their countries, all in memory. The library's
 * own strategy runs the same methods, for one parent at a time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExecutionBenchmark {

    private static final String SCHEMA = """
            type Query { islands(first: Int = 50): [Island!]! }
            type Island { slug: String! kind: Kind! areaKm2: Float statements(first: Int = 5): [Statement!]! }
            type Statement { slug: String! kind: Kind! place: String summary: String! country: Country }
            type Country { slug: String! code: String status: Kind! }
            enum Kind { ONE TWO THREE }""";

    private static final String QUERY = """
            query Q($first: Int!) { islands(first: $first) { slug kind areaKm2
              statements(first: 5) { slug kind place summary country { slug code status } } } }""";

    private static final Map<String, Object> VARIABLES = Map.of("first", 50);

    private GraphQLSchema schema;
    private Engine engine;
    private LibraryExecution library;
    private Request request;
    private Reply reply;

    @Setup
    public void schema() {
        schema = new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse(SCHEMA), RuntimeWiring.MOCKED_WIRING);
        List<?> apis = List.of(new Api());
        engine = new Engine(schema, apis, new Engine.Limits(16, 100_000, 1_000_000));
        library = new LibraryExecution(schema, Resolvers.of(schema, apis));
        request = new Request(QUERY, null, new HashMap<>(VARIABLES), Set.of());
        reply = engine.execute(QUERY, null, request.variables());
    }

    /** Everything but HTTP: the document is known, as it is for all but the first of its requests. */
    @Benchmark
    public byte[] breadthFirst() {
        return json(engine.execute(QUERY, null, request.variables()));
    }

    /** The same by the library, which parses and validates each time: see {@link #parsing} for that part. */
    @Benchmark
    public byte[] library() {
        return library.execute(request);
    }

    @Benchmark
    public Object parsing() {
        return new Documents(schema, 0).get(QUERY);
    }

    /** The writing alone. */
    @Benchmark
    public byte[] writing() {
        return json(reply);
    }

    private static byte[] json(Reply reply) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(65_536);
        reply.writeTo(json);
        return json.toByteArray();
    }

    /** A kind of anything. */
    public enum Kind {
        ONE,
        TWO,
        THREE
    }

    /** An island. */
    public record Island(int number, String slug, Kind kind, Double areaKm2) {}

    /** A statement. */
    public record Statement(String slug, Kind kind, String place, String summary, int country) {}

    /** A country. */
    public record Country(String slug, String code, Kind status) {}

    /** Resolves the schema from memory. */
    public static final class Api {

        private static final List<Island> ISLANDS = IntStream.range(0, 100)
                .mapToObj(i -> new Island(i, "island-" + i, Kind.values()[i % 3], i * 1.5))
                .toList();

        private static final List<Country> COUNTRIES = IntStream.range(0, 100)
                .mapToObj(i -> new Country("country-" + i, "C" + i % 10, Kind.values()[i % 3]))
                .toList();

        @Query("islands")
        public List<Island> islands(@Name("first") Integer first) {
            return ISLANDS.subList(0, first);
        }

        @Name("statements")
        public List<List<Statement>> statementsOfIslands(@Source List<Island> islands, @Name("first") Integer first) {
            return islands.stream()
                    .map(island -> IntStream.range(0, first)
                            .mapToObj(i -> new Statement(
                                    island.slug + "-" + i,
                                    Kind.values()[i % 3],
                                    "At sea",
                                    "Recalls the disputed harbour beside the former landing, and what was said there.",
                                    (island.number * 7 + i) % 100))
                            .toList())
                    .toList();
        }

        @Name("country")
        public List<Country> countryOfStatements(@Source List<Statement> statements) {
            return statements.stream()
                    .map(statement -> COUNTRIES.get(statement.country))
                    .toList();
        }
    }
}
