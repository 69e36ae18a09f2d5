package org.islegraph.loading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.islegraph.dataset.Dataset;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.record.Role;
import org.islegraph.treaty.Bindingness;
import org.islegraph.treaty.ParticipationEntity;
import org.islegraph.treaty.ParticipationRole;
import org.islegraph.treaty.ProvisionEntity;
import org.islegraph.treaty.ProvisionTextEntity;
import org.islegraph.treaty.TreatyEntity;
import org.islegraph.treaty.TreatyForm;
import org.islegraph.treaty.TreatyTextEntity;

/** Rows of instruments, their participations and provisions. */
final class TreatyRows extends FeatureRows {

    TreatyRows(Rows rows, Groups groups, Map<String, Set<String>> disputed) {
        super(rows, groups, disputed);
    }

    void treaty(Dataset.Treaty treaty) {
        TreatyEntity row = new TreatyEntity();
        row.key = rows.key(TREATY, treaty.slug());
        row.slug = treaty.slug();
        row.form = TreatyForm.valueOf(treaty.form());
        row.bindingness = Bindingness.valueOf(treaty.bindingness());
        row.signedOn = date(treaty.signedOn());
        row.signedOnDay = day(row.signedOn);
        row.place = treaty.place();
        row.inForceOn = date(treaty.inForceOn());
        row.terminatedOn = date(treaty.terminatedOn());
        row.summary = treaty.summary();
        Dataset.Registration registration = treaty.registration();
        if (registration != null) {
            row.registrationSeries = registration.series();
            row.registrationNumber = registration.number();
            row.registrationUrl = registration.url();
        }
        rows.add(row);
        cite(row.key, treaty.citations());
        names(row.key, treaty.titles(), treaty.citations());
        texts(row.key, treaty.texts());
        for (int i = 0; i < treaty.participations().size(); i++) {
            participation(row.key, i, treaty.participations().get(i), treaty.citations());
        }
        Set<String> concerned = new LinkedHashSet<>(treaty.islands());
        for (int i = 0; i < treaty.provisions().size(); i++) {
            provision(
                    row,
                    i,
                    ref(treaty, treaty.provisions().get(i)),
                    treaty.provisions().get(i));
            concerned.addAll(treaty.provisions().get(i).islands());
        }
        Linked linked = new Linked(row.key, row.signedOnDay, row.slug);
        link(linked, Role.CONCERNS, ISLAND, treaty.islands());
        linkDisputes(linked, touch(linked, concerned));
    }

    private void texts(long treaty, List<Dataset.TreatyText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            TreatyTextEntity part = new TreatyTextEntity();
            part.key = rows.part("TreatyText", treaty);
            part.treatyKey = treaty;
            part.position = i;
            part.language = new LanguageTag(texts.get(i).language());
            part.authentic = texts.get(i).authentic();
            part.url = texts.get(i).url();
            rows.add(part);
        }
    }

    private void participation(
            long treaty, int position, Dataset.Participation participation, List<Dataset.Citation> usual) {
        ParticipationEntity part = new ParticipationEntity();
        part.key = rows.part("Participation", treaty);
        part.treatyKey = treaty;
        part.position = position;
        part.countryKey = rows.keyOrNull(COUNTRY, participation.country());
        part.organisationKey = rows.keyOrNull(ORGANISATION, participation.organisation());
        part.role = ParticipationRole.valueOf(participation.role());
        part.signedOn = date(participation.signedOn());
        part.ratifiedOn = date(participation.ratifiedOn());
        part.inForceOn = date(participation.inForceOn());
        part.note = participation.note();
        rows.add(part);
        cite(part.key, participation.citations().isEmpty() ? usual : participation.citations());
        link(Linked.part(part.key), Role.SIGNATORY, PERSON, participation.signatories());
    }

    private void provision(TreatyEntity treaty, int position, String ref, Dataset.Provision provision) {
        ProvisionEntity row = new ProvisionEntity();
        row.key = rows.key(PROVISION, ref);
        row.slug = ref;
        row.treatyKey = treaty.key;
        row.position = position;
        row.numbering = provision.number();
        row.summary = provision.summary();
        rows.add(row);
        cite(row.key, provision.citations());
        for (int i = 0; i < provision.texts().size(); i++) {
            Dataset.ProvisionText text = provision.texts().get(i);
            ProvisionTextEntity part = new ProvisionTextEntity();
            part.key = rows.part("ProvisionText", row.key);
            part.provisionKey = row.key;
            part.position = i;
            part.language = new LanguageTag(text.language());
            part.text = text.text();
            part.authentic = text.authentic();
            part.note = text.note();
            rows.add(part);
            cite(part.key, text.citations().isEmpty() ? provision.citations() : text.citations());
        }
        concern(new Linked(row.key, treaty.signedOnDay, row.slug), provision.islands());
    }
}
