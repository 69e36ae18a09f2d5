package org.islegraph.graphql.execution;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.util.RawValue;
import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.islegraph.graphql.GeoJson;
import org.islegraph.graphql.InvalidArgument;
import org.islegraph.graphql.LanguageTag;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

/**
 * Gives the schema scalars that refuse what they cannot hold.
 *
 * <p>The extension's own take no list of ids, take "1" for an Int, wrap numbers that are too large, and check a date
 * only when a field is resolved.
 */
public final class StrictScalars {

    private static final Map<String, Coercing<?, ?>> COERCINGS = Map.of(
            "Int",
            Scalars.GraphQLInt.getCoercing(),
            "Float",
            Scalars.GraphQLFloat.getCoercing(),
            "Date",
            new DateCoercing(),
            "DateTime",
            new DateTimeCoercing(),
            "LanguageTag",
            new LanguageTagCoercing(),
            "GeoJSON",
            new GeoJsonCoercing());

    private StrictScalars() {}

    /** Changes the schema that is being built. */
    public static void in(GraphQLSchema.Builder builder) {
        GraphQLSchema strict = in(builder.build());
        builder.query(strict.getQueryType())
                .clearAdditionalTypes()
                .additionalTypes(strict.getAdditionalTypes())
                .clearDirectives()
                .additionalDirectives(new LinkedHashSet<>(strict.getDirectives()))
                .codeRegistry(strict.getCodeRegistry());
    }

    private static GraphQLSchema in(GraphQLSchema schema) {
        // A schema refuses two scalars of one name, and this visits a scalar once for each of its uses.
        Map<String, GraphQLScalarType> strict = new HashMap<>(Map.of("ID", Scalars.GraphQLID));
        return SchemaTransformer.transformSchema(schema, new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLScalarType(
                    GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
                Coercing<?, ?> coercing = COERCINGS.get(scalar.getName());
                if (coercing != null) {
                    strict.computeIfAbsent(
                            scalar.getName(), name -> scalar.transform(builder -> builder.coercing(coercing)));
                }
                return changeNode(context, strict.getOrDefault(scalar.getName(), scalar));
            }

            /** The extension takes no list of ids, so that the method behind takes one of strings. */
            @Override
            public TraversalControl visitGraphQLArgument(
                    GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
                if (!argument.getName().equals("ids")) return TraversalControl.CONTINUE;
                GraphQLNonNull ids = nonNull(list(nonNull(Scalars.GraphQLID)));
                return changeNode(context, argument.transform(builder -> builder.type(ids)));
            }
        });
    }

    /** A scalar that clients write as a string. */
    private abstract static class TextCoercing implements Coercing<Object, Object> {

        /** Reads the text, or throws {@link InvalidArgument}. */
        abstract Object parse(String text);

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                if (input instanceof String text) return parse(text);
            } catch (InvalidArgument invalid) {
                throw new CoercingParseValueException(invalid.getMessage(), invalid);
            }
            throw new CoercingParseValueException("Expected a string.");
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                if (input instanceof StringValue literal) return parse(literal.getValue());
            } catch (InvalidArgument invalid) {
                throw new CoercingParseLiteralException(invalid.getMessage(), invalid);
            }
            throw new CoercingParseLiteralException("Expected a string.");
        }

        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            return result.toString();
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(input.toString());
        }
    }

    private static final class DateCoercing extends TextCoercing {
        @Override
        Object parse(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noDate) {
                throw new InvalidArgument("date", "A date must be a day that exists, written as \"1956-10-19\".");
            }
        }
    }

    private static final class DateTimeCoercing extends TextCoercing {
        @Override
        Object parse(String text) {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeParseException noTime) {
                throw new InvalidArgument("time", "A time must have an offset, as in \"1956-10-19T12:00:00Z\".");
            }
        }

        /** With seconds, which RFC 3339 demands, also if they are zero. */
        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((OffsetDateTime) result);
        }
    }

    private static final class LanguageTagCoercing extends TextCoercing {
        @Override
        Object parse(String text) {
            return new LanguageTag(text);
        }
    }

    private static final class GeoJsonCoercing extends TextCoercing {
        @Override
        Object parse(String text) {
            return new GeoJson(text);
        }

        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            return new RawValue(result.toString());
        }
    }
}
