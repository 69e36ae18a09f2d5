package org.islegraph.person;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

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
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Paging;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.On;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.time.Match;

/** People, the offices they held, and organisations. */
@GraphQLApi
public class PersonApi {

    private final PersonRepository people;
    private final OrganisationRepository organisations;
    private final OfficeRepository offices;
    private final CountryRepository countries;
    private final NameUseRepository names;
    private final CitationRepository citations;

    PersonApi(
            PersonRepository people,
            OrganisationRepository organisations,
            OfficeRepository offices,
            CountryRepository countries,
            NameUseRepository names,
            CitationRepository citations) {
        this.people = people;
        this.organisations = organisations;
        this.offices = offices;
        this.countries = countries;
        this.names = names;
        this.citations = citations;
    }

    @Query("person")
    @Description("The person with this slug; null if there is none.")
    public @Nullable Person person(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return people.bySlug(slug);
    }

    @Query("people")
    @Description("All people.")
    public PersonConnection people(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable PersonFilter where,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return new PersonConnection(people.matching(where, orderBy).page(paging));
    }

    @Query("organisation")
    @Description("The organisation with this slug; null if there is none.")
    public @Nullable Organisation organisation(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return organisations.bySlug(slug);
    }

    @Query("organisations")
    @Description("All organisations.")
    public OrganisationConnection organisations(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable OrganisationFilter where,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return new OrganisationConnection(organisations.matching(where, orderBy).page(paging));
    }

    @Description("Best name in a language: falls back to its parent language, to English, to any.")
    @Name("name")
    public List<@NonNull String> nameOfPeople(
            @Source List<Person> people,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.PREFERABLY_USED_BY) @Nullable String usedBy) {
        return names.best(people, Person::key, language, usedBy);
    }

    @Description("Names, the preferred one of each language first.")
    @Name("names")
    public List<List<@NonNull NameUse>> namesOfPeople(
            @Source List<Person> people,
            @Name("language") @Description("Only names in this language.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.USED_BY) @Nullable String usedBy,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("POSSIBLE") @Description(On.MATCH) @Nullable Match match) {
        return names.of(people, Person::key, language, usedBy, On.of(at, match));
    }

    @Description("Offices that the person held.")
    @Name("offices")
    public List<List<@NonNull Office>> officesOfPeople(@Source List<Person> people) {
        return Edge.many(people, Person::key, keys -> offices.children("personKey", "e.personKey, e.position", keys));
    }

    @Description("Where the record was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfPeople(@Source List<Person> people) {
        return citations.of(people, Person::key);
    }

    @Description("Best name in a language: falls back to its parent language, to English, to any.")
    @Name("name")
    public List<@NonNull String> nameOfOrganisations(
            @Source List<Organisation> organisations,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.PREFERABLY_USED_BY) @Nullable String usedBy) {
        return names.best(organisations, Organisation::key, language, usedBy);
    }

    @Description("Names, the preferred one of each language first.")
    @Name("names")
    public List<List<@NonNull NameUse>> namesOfOrganisations(
            @Source List<Organisation> organisations,
            @Name("language") @Description("Only names in this language.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.USED_BY) @Nullable String usedBy,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("POSSIBLE") @Description(On.MATCH) @Nullable Match match) {
        return names.of(organisations, Organisation::key, language, usedBy, On.of(at, match));
    }

    @Description("State that the organisation belongs to.")
    @Name("country")
    public List<@Nullable Country> countryOfOrganisations(@Source List<Organisation> organisations) {
        return Edge.one(organisations, Organisation::countryKey, countries.records());
    }

    @Description("Where the record was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfOrganisations(@Source List<Organisation> organisations) {
        return citations.of(organisations, Organisation::key);
    }

    @Description("People who held an office of the organisation.")
    @Name("people")
    public List<@NonNull PersonConnection> peopleOfOrganisations(
            @Source List<Organisation> organisations,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable PersonFilter where,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return people(organisations, Organisation::key, ParentLink.subject(Role.SERVES), where, orderBy, paging);
    }

    @Description("Who held it.")
    @Name("person")
    public List<@NonNull Person> personOfOffices(@Source List<Office> offices) {
        return Edge.one(offices, Office::personKey, people.records());
    }

    @Description("Organisation that the office belongs to.")
    @Name("organisation")
    public List<@Nullable Organisation> organisationOfOffices(@Source List<Office> offices) {
        return Edge.one(offices, Office::organisationKey, organisations.records());
    }

    @Description("State for which the office acts.")
    @Name("country")
    public List<@Nullable Country> countryOfOffices(@Source List<Office> offices) {
        return Edge.one(offices, Office::countryKey, countries.records());
    }

    @Description("Where the office was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfOffices(@Source List<Office> offices) {
        return citations.of(offices, Office::key);
    }

    @Description("People who held an office of the state.")
    @Name("people")
    public List<@NonNull PersonConnection> peopleOfCountries(
            @Source List<Country> countries,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable PersonFilter where,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return people(countries, Country::key, ParentLink.subject(Role.SERVES), where, orderBy, paging);
    }

    @Description("Organisations of the state.")
    @Name("organisations")
    public List<@NonNull OrganisationConnection> organisationsOfCountries(
            @Source List<Country> countries,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable OrganisationFilter where,
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return organisations(countries, Country::key, ParentLink.field("countryKey"), where, orderBy, paging);
    }

    private <P> List<@NonNull PersonConnection> people(
            List<P> parents,
            Function<P, Long> key,
            ParentLink link,
            @Nullable PersonFilter where,
            @Nullable SlugOrder orderBy,
            Paging paging) {
        return Edge.connection(
                parents, key, keys -> people.matching(where, orderBy).pages(link, keys, paging), PersonConnection::new);
    }

    private <P> List<@NonNull OrganisationConnection> organisations(
            List<P> parents,
            Function<P, Long> key,
            ParentLink link,
            @Nullable OrganisationFilter where,
            @Nullable SlugOrder orderBy,
            Paging paging) {
        return Edge.connection(
                parents,
                key,
                keys -> organisations.matching(where, orderBy).pages(link, keys, paging),
                OrganisationConnection::new);
    }
}
