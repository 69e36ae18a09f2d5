package org.islegraph.country;

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
import org.islegraph.graphql.Batch;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Paging;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;

/** Countries, the succession between them, and who uses a name. */
@GraphQLApi
public class CountryApi {

    private final CountryRepository countries;
    private final SuccessionRepository successions;
    private final NameUseRepository names;
    private final CitationRepository citations;
    private final Batch batch;

    CountryApi(
            CountryRepository countries,
            SuccessionRepository successions,
            NameUseRepository names,
            CitationRepository citations,
            Batch batch) {
        this.countries = countries;
        this.successions = successions;
        this.names = names;
        this.citations = citations;
        this.batch = batch;
    }

    @Query("country")
    @Description("The country with this slug; null if there is none.")
    public @Nullable Country country(@NonNull @Name("slug") @Description("Slug of a country.") String slug) {
        return countries.bySlug(slug);
    }

    @Query("countries")
    @Description("All countries, former ones included.")
    public CountryConnection countries(
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return CountryConnection.of(
                countries.listing(orderBy, SlugOrder.SLUG_ASC).page(paging));
    }

    @Description("Best name in a language: falls back to its parent language, to English, to any.")
    public CompletionStage<@NonNull String> name(
            @Source Country country,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language) {
        return names.best(country.key(), language);
    }

    @Description("Names, the preferred one of each language first.")
    public CompletionStage<List<@NonNull NameUse>> names(
            @Source Country country,
            @Name("language") @Description("Only names in this language.") @Nullable LanguageTag language) {
        return names.of(country.key(), language);
    }

    @Description("States that this one continued or succeeded.")
    public CompletionStage<List<@NonNull Succession>> predecessors(@Source Country country) {
        return batch.many(
                "Country.predecessors",
                List.of(),
                country.key(),
                keys -> successions.children("successorKey", "e.predecessorKey", keys));
    }

    @Description("States that continued or succeeded this one.")
    public CompletionStage<List<@NonNull Succession>> successors(@Source Country country) {
        return batch.many(
                "Country.successors",
                List.of(),
                country.key(),
                keys -> successions.children("predecessorKey", "e.successorKey", keys));
    }

    @Description("Where the record was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Country country) {
        return citations.of(country.key());
    }

    @Description("The earlier state.")
    public CompletionStage<@NonNull Country> predecessor(@Source Succession succession) {
        return byKey(succession.predecessorKey());
    }

    @Description("The later state.")
    public CompletionStage<@NonNull Country> successor(@Source Succession succession) {
        return byKey(succession.successorKey());
    }

    @Description("Where the succession was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Succession succession) {
        return citations.of(succession.key());
    }

    @Description("Countries that use the name.")
    public CompletionStage<List<@NonNull Country>> usedBy(@Source NameUse name) {
        return batch.many("NameUse.usedBy", List.of(), name.key(), keys -> countries.subjects(Role.USER, keys));
    }

    @Description("Where the name was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source NameUse name) {
        return citations.of(name.key());
    }

    private CompletionStage<@NonNull Country> byKey(long key) {
        return batch.one("Country", List.of(), key, countries::byKeys);
    }
}
