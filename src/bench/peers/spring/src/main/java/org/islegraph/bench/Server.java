package org.islegraph.bench;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Spring for GraphQL on Spring MVC and JDBC. */
@SpringBootApplication
public class Server {

    public static void main(String[] args) {
        SpringApplication.run(Server.class, args);
    }

    /** Documents are parsed and validated once. */
    @Bean
    GraphQlSourceBuilderCustomizer parsedDocuments() {
        Map<String, PreparsedDocumentEntry> parsed = new ConcurrentHashMap<>();
        return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider((input, parse) ->
                CompletableFuture.completedFuture(
                        parsed.computeIfAbsent(input.getQuery(), query -> parse.apply(input)))));
    }

    @Bean
    RuntimeWiringConfigurer date() {
        return wiring -> wiring.scalar(LocalDateScalar.DATE);
    }
}
