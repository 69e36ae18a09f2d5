package org.islegraph.treaty;

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
import org.islegraph.island.Island;
import org.islegraph.island.IslandRepository;
import org.islegraph.person.Organisation;
import org.islegraph.person.OrganisationRepository;
import org.islegraph.person.Person;
import org.islegraph.person.PersonRepository;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.Role;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;

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
    private final Batch batch;

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
            CitationRepository citations,
            Batch batch) {
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
        this.batch = batch;
    }

    @Query("treaty")
    @Description("The instrument with this slug; null if there is none.")
    public @Nullable Treaty treaty(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return treaties.bySlug(slug);
    }

    @Query("treaties")
    @Description("All instruments.")
    public TreatyConnection treaties(
            @Name("orderBy") @DefaultValue("SIGNED_ON_ASC") @Description(Paging.ORDER) @Nullable TreatyOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return TreatyConnection.of(
                treaties.listing(orderBy, TreatyOrder.SIGNED_ON_ASC).page(paging));
    }

    @Query("provision")
    @Description("The provision with this ref; null if there is none.")
    public @Nullable Provision provision(@NonNull @Name("ref") @Description("Ref of the record.") String ref) {
        return provisions.bySlug(ref);
    }

    @Description("Best title in a language: falls back to its parent language, to English, to any.")
    public CompletionStage<@NonNull String> title(
            @Source Treaty treaty,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language) {
        return names.best(treaty.key(), language);
    }

    @Description("Titles, the preferred one of each language first.")
    public CompletionStage<List<@NonNull NameUse>> titles(
            @Source Treaty treaty,
            @Name("language") @Description("Only titles in this language.") @Nullable LanguageTag language) {
        return names.of(treaty.key(), language);
    }

    @Description("Languages in which the instrument exists.")
    public CompletionStage<List<@NonNull TreatyText>> texts(@Source Treaty treaty) {
        return batch.many(
                "Treaty.texts",
                List.of(),
                treaty.key(),
                keys -> treatyTexts.children("treatyKey", "e.treatyKey, e.position", keys));
    }

    @Description("Who took part and how, those who did not sign included.")
    public CompletionStage<List<@NonNull Participation>> participations(@Source Treaty treaty) {
        return batch.many(
                "Treaty.participations",
                List.of(),
                treaty.key(),
                keys -> participations.children("treatyKey", "e.treatyKey, e.position", keys));
    }

    @Description("Clauses that matter to a dispute, in the order of the instrument.")
    public CompletionStage<List<@NonNull Provision>> provisions(@Source Treaty treaty) {
        return batch.many(
                "Treaty.provisions",
                List.of(),
                treaty.key(),
                keys -> provisions.children("treatyKey", "e.treatyKey, e.position", keys));
    }

    @Description("Features that the instrument concerns as a whole.")
    public CompletionStage<List<@NonNull Island>> islands(@Source Treaty treaty) {
        return batch.many("Treaty.islands", List.of(), treaty.key(), keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Where the record was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Treaty treaty) {
        return citations.of(treaty.key());
    }

    @Description("The instrument.")
    public CompletionStage<@NonNull Treaty> treaty(@Source Participation participation) {
        return batch.one("Treaty", List.of(), participation.treatyKey(), treaties::byKeys);
    }

    @Description("The state; absent if an organisation took part.")
    public CompletionStage<@Nullable Country> country(@Source Participation participation) {
        return batch.one("Country", List.of(), participation.countryKey(), countries::byKeys);
    }

    @Description("The organisation; absent if a state took part.")
    public CompletionStage<@Nullable Organisation> organisation(@Source Participation participation) {
        return batch.one("Organisation", List.of(), participation.organisationKey(), organisations::byKeys);
    }

    @Description("People who signed for it.")
    public CompletionStage<List<@NonNull Person>> signatories(@Source Participation participation) {
        return batch.many(
                "Participation.signatories",
                List.of(),
                participation.key(),
                keys -> people.subjects(Role.SIGNATORY, keys));
    }

    @Description("Where the participation was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Participation participation) {
        return citations.of(participation.key());
    }

    @Description("Instrument that the clause is part of.")
    public CompletionStage<@NonNull Treaty> treaty(@Source Provision provision) {
        return batch.one("Treaty", List.of(), provision.treatyKey(), treaties::byKeys);
    }

    @Description("Its words, as far as read.")
    public CompletionStage<List<@NonNull ProvisionText>> texts(@Source Provision provision) {
        return batch.many(
                "Provision.texts",
                List.of(),
                provision.key(),
                keys -> provisionTexts.children("provisionKey", "e.provisionKey, e.position", keys));
    }

    @Description("Features that it touches.")
    public CompletionStage<List<@NonNull Island>> islands(@Source Provision provision) {
        return batch.many(
                "Provision.islands", List.of(), provision.key(), keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Where the record was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Provision provision) {
        return citations.of(provision.key());
    }

    @Description("Where the words were read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source ProvisionText text) {
        return citations.of(text.key());
    }

    @Description("Clauses that touch the feature or a group it is part of, in order of signature.")
    public CompletionStage<List<@NonNull Provision>> provisions(@Source Island island) {
        return batch.many("Island.provisions", List.of(), island.key(), keys -> provisions.touchingIslands(keys));
    }

    @Description("Instruments that touch the feature or a group it is part of.")
    public CompletionStage<@NonNull TreatyConnection> treaties(
            @Source Island island,
            @Name("orderBy") @DefaultValue("SIGNED_ON_ASC") @Description(Paging.ORDER) @Nullable TreatyOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return treaties("Island.treaties", island.key(), ParentLink.subject(Role.TOUCHES), orderBy, paging);
    }

    @Description("Instruments in which the state has a part, unsigned ones included.")
    public CompletionStage<@NonNull TreatyConnection> treaties(
            @Source Country country,
            @Name("orderBy") @DefaultValue("SIGNED_ON_ASC") @Description(Paging.ORDER) @Nullable TreatyOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return treaties("Country.treaties", country.key(), ParticipationRepository.OF_COUNTRY, orderBy, paging);
    }

    @Description("Instruments that the person signed.")
    public CompletionStage<@NonNull TreatyConnection> signed(
            @Source Person person,
            @Name("orderBy") @DefaultValue("SIGNED_ON_ASC") @Description(Paging.ORDER) @Nullable TreatyOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return treaties("Person.signed", person.key(), ParticipationRepository.OF_SIGNATORY, orderBy, paging);
    }

    private CompletionStage<@NonNull TreatyConnection> treaties(
            String edge, long key, ParentLink link, @Nullable TreatyOrder orderBy, Paging paging) {
        return batch.connection(
                edge,
                Arrays.asList(orderBy, paging),
                key,
                keys -> treaties.listing(orderBy, TreatyOrder.SIGNED_ON_ASC).pages(link, keys, paging),
                TreatyConnection::of);
    }
}
