package org.islegraph.bench;

import java.time.LocalDate;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;

final class LocalDateScalar {

    static final GraphQLScalarType DATE = GraphQLScalarType.newScalar()
            .name("Date")
            .coercing(new Coercing<LocalDate, String>() {
                @Override
                public String serialize(Object date, GraphQLContext context, Locale locale) {
                    return date.toString();
                }

                @Override
                public LocalDate parseValue(Object text, GraphQLContext context, Locale locale) {
                    return LocalDate.parse((String) text);
                }

                @Override
                public LocalDate parseLiteral(
                        Value<?> text, CoercedVariables variables, GraphQLContext context, Locale locale) {
                    return LocalDate.parse(((StringValue) text).getValue());
                }
            })
            .build();

    private LocalDateScalar() {}
}
