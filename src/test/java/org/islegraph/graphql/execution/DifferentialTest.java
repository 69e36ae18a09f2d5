package org.islegraph.graphql.execution;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.Nullable;
import org.islegraph.graphql.execution.Request.Feature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine gives the replies of the library's own strategy, whatever it is asked. */
class DifferentialTest {

    private static final Logger LOG = Logger.getLogger(Errors.class.getName());

    private static final int OPERATIONS = 12_000;

    private final GraphQLSchema schema = Garden.schema();
    private final Comparison comparison = new Comparison(schema, List.of(new Garden.Api()));

    /** Thousands of failures are meant to happen here. */
    @BeforeAll
    static void hush() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void logAgain() {
        LOG.setLevel(null);
    }

    @Test
    void givesTheSameReplyToGeneratedOperations() {
        long first = Long.getLong("islegraph.seed", 0);
        Tally tally = new Tally();
        for (long seed = first; seed < first + OPERATIONS; seed++) {
            Request request = GeneratedOperations.of(schema, DifferentialTest::scalars, seed);
            tally.add(request, comparison.reply(request, "seed " + seed));
        }
        assertThat(tally.executed).as(tally.toString()).isGreaterThanOrEqualTo(10_000);
        assertThat(tally.refused).as("refused").isGreaterThan(100);
        assertThat(tally.complete).as("without errors").isGreaterThan(OPERATIONS / 10);
        assertThat(tally.failed).as("with errors").isGreaterThan(OPERATIONS / 4);
        assertThat(tally.movedNulls).as("with nulls that moved up").isGreaterThan(OPERATIONS / 10);
        assertThat(tally.features).hasSize(Feature.values().length).allSatisfy((feature, number) -> assertThat(number)
                .as(feature.name())
                .isGreaterThan(100));
    }

    /** The library throws for it. The specification has only what is true skip or include. */
    @Test
    void takesANullConditionForOneThatIsNotTrue() {
        String query =
                "query ($if: Boolean = true) { skipped: __typename @skip(if: $if) __typename @include(if: $if) }";
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("if", null);
        Engine engine = new Engine(schema, List.of(new Garden.Api()), new Engine.Limits(16, 100, 1_000));
        assertThat(new String(Comparison.json(engine.execute(query, null, variables)), StandardCharsets.UTF_8))
                .isEqualTo("{\"data\":{\"skipped\":\"Query\"}}");
    }

    private static List<?> scalars(GraphQLNamedType type) {
        return switch (type.getName()) {
            case "Int" -> List.of(0, 1, 2, 3, 4, 5, 6, 7, 9, 12, 23, -1, 2_147_483_647);
            case "Float" -> List.of(0, 1.5, -2.25, 1e10, 3);
            case "Boolean" -> List.of(true, false);
            case "ID" -> List.of("1", 2, "a", "Tree", "Plant");
            default ->
                List.of("", "a", "\"quoted\"\n\\", "é😀", "Tree", "Plant", "Growing", "Wish", "Season", "Nothing");
        };
    }

    /** What was compared, so that nobody compares nothing. */
    static final class Tally {
        final Map<Feature, Integer> features = new EnumMap<>(Feature.class);
        int executed;
        int refused;
        int complete;
        int failed;
        int movedNulls;

        void add(Request request, JsonNode reply) {
            request.features().forEach(feature -> features.merge(feature, 1, Integer::sum));
            if (!reply.has("data")) {
                refused++;
                return;
            }
            executed++;
            if (reply.has("errors")) failed++;
            else complete++;
            if (Comparison.hasMovedNull(reply)) movedNulls++;
        }

        @Override
        public String toString() {
            return executed + " executed, " + refused + " refused, " + complete + " complete, " + failed + " failed, "
                    + movedNulls + " with moved nulls, " + features;
        }
    }
}
