package org.islegraph.person;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.country.Country;
import org.islegraph.country.CountryRepository;
import org.islegraph.country.NameUse;
import org.islegraph.country.NameUseRepository;
import org.islegraph.graphql.Batch;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Paging;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;

/** People, the offices they held, and organisations. */
@GraphQLApi
public class PersonApi {

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final OfficeRepository offices;
    private final CountryRepository countries;
    private final NameUseRepository names;
    private final CitationRepository citations;
    private final Batch batch;

    PersonApi(
            PersonRepository people,
            OrganisationRepository organisations,
            OfficeRepository offices,
            CountryRepository countries,
            NameUseRepository names,
            CitationRepository citations,
            Batch batch) {
        this.people = people;
        this.organisations = organisations;
        this.offices = offices;
        this.countries = countries;
        this.names = names;
        this.citations = citations;
        this.batch = batch;
    }

    @Query("person")
    @Description("The person with this slug; null if there is none.")
    public @Nullable Person person(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return people.bySlug(slug);
    }

    @Query("people")
    @Description("All people.")
    public PersonConnection people(
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return PersonConnection.of(people.listing(orderBy, SlugOrder.SLUG_ASC).page(paging));
    }

    @Query("organisation")
    @Description("The organisation with this slug; null if there is none.")
    public @Nullable Organisation organisation(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return organisations.bySlug(slug);
    }

    @Query("organisations")
    @Description("All organisations.")
    public OrganisationConnection organisations(
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return OrganisationConnection.of(
                organisations.listing(orderBy, SlugOrder.SLUG_ASC).page(paging));
    }

    @Description("Best name in a language: falls back to its parent language, to English, to any.")
    public CompletionStage<@NonNull String> name(
            @Source Person person,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language) {
        return names.best(person.key(), language);
    }

    @Description("Names, the preferred one of each language first.")
    public CompletionStage<List<@NonNull NameUse>> names(
            @Source Person person,
            @Name("language") @Description("Only names in this language.") @Nullable LanguageTag language) {
        return names.of(person.key(), language);
    }

    @Description("Offices that the person held.")
    public CompletionStage<List<@NonNull Office>> offices(@Source Person person) {
        return batch.many(
                "Person.offices",
                List.of(),
                person.key(),
                keys -> offices.children("personKey", "e.personKey, e.position", keys));
    }

    @Description("Where the record was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Person person) {
        return citations.of(person.key());
    }

    @Description("Best name in a language: falls back to its parent language, to English, to any.")
    public CompletionStage<@NonNull String> name(
            @Source Organisation organisation,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language) {
        return names.best(organisation.key(), language);
    }

    @Description("Names, the preferred one of each language first.")
    public CompletionStage<List<@NonNull NameUse>> names(
            @Source Organisation organisation,
            @Name("language") @Description("Only names in this language.") @Nullable LanguageTag language) {
        return names.of(organisation.key(), language);
    }

    @Description("State that the organisation belongs to.")
    public CompletionStage<@Nullable Country> country(@Source Organisation organisation) {
        return batch.one("Country", List.of(), organisation.countryKey(), countries::byKeys);
    }

    @Description("Where the record was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Organisation organisation) {
        return citations.of(organisation.key());
    }

    @Description("People who held an office of the organisation.")
    public CompletionStage<@NonNull PersonConnection> people(
            @Source Organisation organisation,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return people("Organisation.people", organisation.key(), ParentLink.subject(Role.SERVES), orderBy, paging);
    }

    @Description("Who held it.")
    public CompletionStage<@NonNull Person> person(@Source Office office) {
        return batch.one("Person", List.of(), office.personKey(), people::byKeys);
    }

    @Description("Organisation that the office belongs to.")
    public CompletionStage<@Nullable Organisation> organisation(@Source Office office) {
        return batch.one("Organisation", List.of(), office.organisationKey(), organisations::byKeys);
    }

    @Description("State for which the office acts.")
    public CompletionStage<@Nullable Country> country(@Source Office office) {
        return batch.one("Country", List.of(), office.countryKey(), countries::byKeys);
    }

    @Description("Where the office was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Office office) {
        return citations.of(office.key());
    }

    @Description("People who held an office of the state.")
    public CompletionStage<@NonNull PersonConnection> people(
            @Source Country country,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return people("Country.people", country.key(), ParentLink.subject(Role.SERVES), orderBy, paging);
    }

    @Description("Organisations of the state.")
    public CompletionStage<@NonNull OrganisationConnection> organisations(
            @Source Country country,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return organisations("Country.organisations", country.key(), ParentLink.field("countryKey"), orderBy, paging);
    }

    private CompletionStage<@NonNull PersonConnection> people(
            String edge, long key, ParentLink link, @Nullable SlugOrder orderBy, Paging paging) {
        return batch.connection(
                edge,
                Arrays.asList(orderBy, paging),
                key,
                keys -> people.listing(orderBy, SlugOrder.SLUG_ASC).pages(link, keys, paging),
                PersonConnection::of);
    }

    private CompletionStage<@NonNull OrganisationConnection> organisations(
            String edge, long key, ParentLink link, @Nullable SlugOrder orderBy, Paging paging) {
        return batch.connection(
                edge,
                Arrays.asList(orderBy, paging),
                key,
                keys -> organisations.listing(orderBy, SlugOrder.SLUG_ASC).pages(link, keys, paging),
                OrganisationConnection::of);
    }
}
