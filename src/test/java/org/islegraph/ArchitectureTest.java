package org.islegraph;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.record.IsOneOf;
import org.islegraph.record.Listing;
import org.islegraph.time.Period;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The layout of the code, as docs/architecture.md draws it. */
class ArchitectureTest {

    /** Each package may know those before it, and no other. */
    private static final String[] FEATURES = {
        "graphql",
        "time",
        "record",
        "source",
        "country",
        "person",
        "island",
        "treaty",
        "dispute",
        "statement",
        "timeline",
        "map",
        "search"
    };

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.islegraph");

    @Test
    void isImported() {
        assertThat(CODE.size()).isGreaterThan(150);
        for (String feature : FEATURES) {
            assertThat(CODE.stream().anyMatch(in(feature))).as(feature).isTrue();
        }
    }

    @Test
    void hasNoCyclesBetweenPackages() {
        slices().matching("org.islegraph.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void knowsOnlyEarlierFeatures() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.islegraph..");
        for (String feature : FEATURES) {
            layers = layers.layer(feature).definedBy("org.islegraph." + feature + "..");
        }
        layers = layers.layer("dataset")
                .definedBy("org.islegraph.dataset..")
                .layer("loading")
                .definedBy("org.islegraph.loading..")
                .layer("http")
                .definedBy("org.islegraph.http..");
        layers = layers.whereLayer(FEATURES[0]).mayNotAccessAnyLayer();
        for (int i = 1; i < FEATURES.length; i++) {
            layers = layers.whereLayer(FEATURES[i]).mayOnlyAccessLayers(java.util.Arrays.copyOf(FEATURES, i));
        }
        layers.whereLayer("dataset")
                .mayOnlyAccessLayers("time")
                .whereLayer("http")
                .mayOnlyAccessLayers("graphql")
                .because("a feature's edges are held by the feature that depends, so that the graph may be cyclic")
                .check(CODE);
    }

    @Test
    void keepsTheDatasetsFormatFreeOfTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("org.islegraph.dataset..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "jakarta.inject..", "io.quarkus..")
                .because("an editor's tool must be able to check a dataset without a database")
                .check(CODE);
    }

    @Test
    void showsNoEntityInTheSchema() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(GraphQLApi.class)
                .and()
                .arePublic()
                .should(nameNoEntity())
                .because("the schema is what was written, not what a column is called")
                .check(CODE);
    }

    @Test
    void keepsPersistenceInEntitiesColumnsAndRepositories() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Entity")
                .and()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .haveSimpleNameNotEndingWith("Column")
                .and()
                .doNotBelongToAnyOf(Period.class, Listing.class, IsOneOf.class)
                .and()
                .resideOutsideOfPackage("org.islegraph.loading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..")
                .because("a query's number of statements is decided in the repositories")
                .check(CODE);
    }

    @Test
    void namesEntitiesForWhatTheyAre() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveSimpleNameEndingWith("Entity")
                .check(CODE);
    }

    @Test
    void resolvesEdgesForAllParentsOfALevel() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(GraphQLApi.class)
                .should(takeNoSingleParent())
                .because("a method for one parent would send a statement for each")
                .check(CODE);
    }

    @Test
    void namesNothingForItsPattern() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(CODE);
    }

    private static java.util.function.Predicate<JavaClass> in(String feature) {
        return type -> type.getPackageName().equals("org.islegraph." + feature);
    }

    private static ArchCondition<JavaMethod> nameNoEntity() {
        return new ArchCondition<>("name no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeNoSingleParent() {
        return new ArchCondition<>("take no single parent") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(parameter -> parameter.getAnnotations().stream()
                                .map(JavaAnnotation::getRawType)
                                .anyMatch(type -> type.isEquivalentTo(Source.class)))
                        .filter(parameter -> !parameter.getRawType().isEquivalentTo(List.class))
                        .forEach(parameter -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " takes a single parent")));
            }
        };
    }
}
