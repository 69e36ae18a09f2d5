package org.islegraph.http;

import java.util.List;

import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.islegraph.graphql.execution.Engine;
import org.islegraph.graphql.execution.StrictScalars;

/** Makes the engine from the schema that the extension builds and from the features' Apis. */
@Singleton
class Engines {

    void refuseWhatDoesNotFit(@Observes GraphQLSchema.Builder builder) {
        StrictScalars.in(builder);
    }

    @Produces
    @Singleton
    Engine engine(
            GraphQLSchema schema,
            @ConfigProperty(name = "islegraph.query.max-depth") int maxDepth,
            @ConfigProperty(name = "islegraph.query.max-fields") int maxFields,
            @ConfigProperty(name = "islegraph.query.document-cache-size") long documentCacheSize) {
        return new Engine(schema, apis(), new Engine.Limits(maxDepth, maxFields, documentCacheSize));
    }

    private static List<?> apis() {
        return Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(GraphQLApi.class))
                .map(bean -> Arc.container().instance(bean.getBeanClass()).get())
                .toList();
    }
}
