package org.islegraph.treaty;

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
import org.islegraph.island.Island;
import org.islegraph.island.IslandRepository;
import org.islegraph.person.Organisation;
import org.islegraph.person.OrganisationRepository;
import org.islegraph.person.Person;
import org.islegraph.person.PersonRepository;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.On;
import org.islegraph.record.Role;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.time.Match;

/** Instruments, who took part, and their provisions. */
@GraphQLApi
public class TreatyApi {

    private final TreatyRepository treaties;
    private final TreatyTextRepository treatyTexts;
    private final ParticipationRepository participations;
    private final ProvisionRepository provisions;
    private final ProvisionTextRepository provisionTexts;
    private final IslandRepository islands;
    private final CountryRepository countries;
    private final OrganisationRepository organisations;
    private final PersonRepository people;
    private final NameUseRepository names;
    private final CitationRepository citations;

    TreatyApi(
            TreatyRepository treaties,
            TreatyTextRepository treatyTexts,
            ParticipationRepository participations,
            ProvisionRepository provisions,
            ProvisionTextRepository provisionTexts,
            IslandRepository islands,
            CountryRepository countries,
            OrganisationRepository organisations,
            PersonRepository people,
            NameUseRepository names,
            CitationRepository citations) {
        this.treaties = treaties;
        this.treatyTexts = treatyTexts;
        this.participations = participations;
        this.provisions = provisions;
        this.provisionTexts = provisionTexts;
        this.islands = islands;
        this.countries = countries;
        this.organisations = organisations;
        this.people = people;
        this.names = names;
        this.citations = citations;
    }

    @Query("treaty")
    @Description("The instrument with this slug; null if there is none.")
    public @Nullable Treaty treaty(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return treaties.bySlug(slug);
    }

    @Query("treaties")
    @Description("All instruments.")
    public TreatyConnection treaties(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable TreatyFilter where,
            @Name("orderBy") @DefaultValue("SIGNED_ON_ASC") @Description(Paging.ORDER) @Nullable TreatyOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return new TreatyConnection(treaties.matching(where, orderBy).page(paging));
    }

    @Query("provision")
    @Description("The provision with this ref; null if there is none.")
    public @Nullable Provision provision(@NonNull @Name("ref") @Description("Ref of the record.") String ref) {
        return provisions.bySlug(ref);
    }

    @Description("Best title in a language: falls back to its parent language, to English, to any.")
    @Name("title")
    public List<@NonNull String> titleOfTreaties(
            @Source List<Treaty> treaties,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.PREFERABLY_USED_BY) @Nullable String usedBy) {
        return names.best(treaties, Treaty::key, language, usedBy);
    }

    @Description("Titles, the preferred one of each language first.")
    @Name("titles")
    public List<List<@NonNull NameUse>> titlesOfTreaties(
            @Source List<Treaty> treaties,
            @Name("language") @Description("Only titles in this language.") @Nullable LanguageTag language,
            @Name("usedBy") @Description(NameUseRepository.USED_BY) @Nullable String usedBy,
            @Name("at") @Description(On.AT) @Nullable LocalDate at,
            @Name("match") @DefaultValue("POSSIBLE") @Description(On.MATCH) @Nullable Match match) {
        return names.of(treaties, Treaty::key, language, usedBy, On.of(at, match));
    }

    @Description("Languages in which the instrument exists.")
    @Name("texts")
    public List<List<@NonNull TreatyText>> textsOfTreaties(@Source List<Treaty> treaties) {
        return Edge.many(
                treaties, Treaty::key, keys -> treatyTexts.children("treatyKey", "e.treatyKey, e.position", keys));
    }

    @Description("Who took part and how, those who did not sign included.")
    @Name("participations")
    public List<List<@NonNull Participation>> participationsOfTreaties(@Source List<Treaty> treaties) {
        return Edge.many(
                treaties, Treaty::key, keys -> participations.children("treatyKey", "e.treatyKey, e.position", keys));
    }

    @Description("Clauses that matter to a dispute, in the order of the instrument.")
    @Name("provisions")
    public List<List<@NonNull Provision>> provisionsOfTreaties(@Source List<Treaty> treaties) {
        return Edge.many(
                treaties, Treaty::key, keys -> provisions.children("treatyKey", "e.treatyKey, e.position", keys));
    }

    @Description("Features that the instrument concerns as a whole.")
    @Name("islands")
    public List<List<@NonNull Island>> islandsOfTreaties(@Source List<Treaty> treaties) {
        return Edge.many(treaties, Treaty::key, keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Where the record was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfTreaties(@Source List<Treaty> treaties) {
        return citations.of(treaties, Treaty::key);
    }

    @Description("The instrument.")
    @Name("treaty")
    public List<@NonNull Treaty> treatyOfParticipations(@Source List<Participation> participations) {
        return Edge.one(participations, Participation::treatyKey, treaties.records());
    }

    @Description("The state; absent if an organisation took part.")
    @Name("country")
    public List<@Nullable Country> countryOfParticipations(@Source List<Participation> participations) {
        return Edge.one(participations, Participation::countryKey, countries.records());
    }

    @Description("The organisation; absent if a state took part.")
    @Name("organisation")
    public List<@Nullable Organisation> organisationOfParticipations(@Source List<Participation> participations) {
        return Edge.one(participations, Participation::organisationKey, organisations.records());
    }

    @Description("People who signed for it.")
    @Name("signatories")
    public List<List<@NonNull Person>> signatoriesOfParticipations(@Source List<Participation> participations) {
        return Edge.many(participations, Participation::key, keys -> people.subjects(Role.SIGNATORY, keys));
    }

    @Description("Where the participation was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfParticipations(@Source List<Participation> participations) {
        return citations.of(participations, Participation::key);
    }

    @Description("Instrument that the clause is part of.")
    @Name("treaty")
    public List<@NonNull Treaty> treatyOfProvisions(@Source List<Provision> provisions) {
        return Edge.one(provisions, Provision::treatyKey, treaties.records());
    }

    @Description("Its words, as far as read.")
    @Name("texts")
    public List<List<@NonNull ProvisionText>> textsOfProvisions(@Source List<Provision> provisions) {
        return Edge.many(
                provisions,
                Provision::key,
                keys -> provisionTexts.children("provisionKey", "e.provisionKey, e.position", keys));
    }

    @Description("Features that it touches.")
    @Name("islands")
    public List<List<@NonNull Island>> islandsOfProvisions(@Source List<Provision> provisions) {
        return Edge.many(provisions, Provision::key, keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Where the record was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfProvisions(@Source List<Provision> provisions) {
        return citations.of(provisions, Provision::key);
    }

    @Description("Where the words were read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfProvisionTexts(@Source List<ProvisionText> texts) {
        return citations.of(texts, ProvisionText::key);
    }

    @Description("Clauses that touch the feature or a group it is part of, in order of signature.")
    @Name("provisions")
    public List<List<@NonNull Provision>> provisionsOfIslands(@Source List<Island> islands) {
        return Edge.many(islands, Island::key, keys -> provisions.touchingIslands(keys));
    }

    @Description("Instruments that touch the feature or a group it is part of.")
    @Name("treaties")
    public List<@NonNull TreatyConnection> treatiesOfIslands(
            @Source List<Island> islands,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable TreatyFilter where,
            @Name("orderBy") @DefaultValue("SIGNED_ON_ASC") @Description(Paging.ORDER) @Nullable TreatyOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return treaties(islands, Island::key, ParentLink.subject(Role.TOUCHES), where, orderBy, paging);
    }

    @Description("Instruments in which the state has a part, unsigned ones included.")
    @Name("treaties")
    public List<@NonNull TreatyConnection> treatiesOfCountries(
            @Source List<Country> countries,
            @Name("includePredecessors") @DefaultValue("false") @Description(Role.INCLUDE_PREDECESSORS) @Nullable
                    Boolean includePredecessors,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable TreatyFilter where,
            @Name("orderBy") @DefaultValue("SIGNED_ON_ASC") @Description(Paging.ORDER) @Nullable TreatyOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        ParentLink link = Boolean.TRUE.equals(includePredecessors)
                ? ParentLink.subject(Role.LINEAGE)
                : ParticipationRepository.OF_COUNTRY;
        return treaties(countries, Country::key, link, where, orderBy, paging);
    }

    @Description("Instruments that the person signed.")
    @Name("signed")
    public List<@NonNull TreatyConnection> signedOfPeople(
            @Source List<Person> people,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable TreatyFilter where,
            @Name("orderBy") @DefaultValue("SIGNED_ON_ASC") @Description(Paging.ORDER) @Nullable TreatyOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return treaties(people, Person::key, ParticipationRepository.OF_SIGNATORY, where, orderBy, paging);
    }

    private <P> List<@NonNull TreatyConnection> treaties(
            List<P> parents,
            Function<P, Long> key,
            ParentLink link,
            @Nullable TreatyFilter where,
            @Nullable TreatyOrder orderBy,
            Paging paging) {
        return Edge.connection(
                parents,
                key,
                keys -> treaties.matching(where, orderBy).pages(link, keys, paging),
                TreatyConnection::new);
    }
}
