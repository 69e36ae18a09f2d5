package org.islegraph.loading;

import java.util.Map;
import java.util.Set;

import org.islegraph.dataset.Dataset;
import org.islegraph.dispute.ClaimEntity;
import org.islegraph.dispute.ControlEntity;
import org.islegraph.dispute.ControlKind;
import org.islegraph.dispute.DisputeEntity;
import org.islegraph.dispute.DisputeStatus;
import org.islegraph.dispute.EventEntity;
import org.islegraph.record.Role;
import org.islegraph.time.Edtf;

/** Rows of disputes, claims, control and events. */
final class DisputeRows extends FeatureRows {

    DisputeRows(Rows rows, Groups groups, Map<String, Set<String>> disputed) {
        super(rows, groups, disputed);
    }

    void dispute(Dataset.Dispute dispute) {
        DisputeEntity row = new DisputeEntity();
        row.key = rows.key(DISPUTE, dispute.slug());
        row.slug = dispute.slug();
        row.status = DisputeStatus.valueOf(dispute.status());
        row.startedOn = date(dispute.startedOn());
        row.endedOn = date(dispute.endedOn());
        row.summary = dispute.summary();
        rows.add(row);
        cite(row.key, dispute.citations());
        names(row.key, dispute.names(), dispute.citations());
        Linked linked = Linked.bySlug(row.key, row.slug);
        link(linked, Role.PARTY, COUNTRY, dispute.parties());
        open(linked, dispute.slug(), dispute.islands());
    }

    void claim(Dataset.Claim claim) {
        ClaimEntity row = new ClaimEntity();
        row.disputeKey = rows.key(DISPUTE, claim.dispute());
        row.key = rows.part("Claim", row.disputeKey);
        row.slug = claim.slug();
        row.claimantKey = rows.key(COUNTRY, claim.claimant());
        row.period = period(claim.period());
        row.summary = claim.summary();
        rows.add(row);
        cite(row.key, claim.citations());
        Linked linked = Linked.bySlug(row.key, row.slug);
        concern(linked, claim.islands());
        link(
                linked,
                Role.BASIS,
                claim.basis().stream()
                        .map(basis -> rows.key(basis.contains("/") ? PROVISION : TREATY, basis))
                        .toList());
    }

    void control(Dataset.Control control) {
        ControlEntity row = new ControlEntity();
        row.key = rows.part("Control", rows.key(ISLAND, control.islands().get(0)));
        row.slug = control.slug();
        row.countryKey = rows.key(COUNTRY, control.country());
        row.kind = ControlKind.valueOf(control.kind());
        row.period = period(control.period());
        row.administrativeUnit = control.administrativeUnit();
        row.summary = control.summary();
        rows.add(row);
        cite(row.key, control.citations());
        Linked linked = new Linked(row.key, row.period.fromEarliest(), row.slug);
        linkDisputes(linked, concern(linked, control.islands()));
    }

    void event(Dataset.Event event) {
        EventEntity row = new EventEntity();
        row.key = rows.key(EVENT, event.slug());
        row.slug = event.slug();
        row.title = event.title();
        row.startedOn = Edtf.parse(event.startedOn());
        row.startedOnDay = row.startedOn.earliestDay();
        row.endedOn = date(event.endedOn());
        row.summary = event.summary();
        rows.add(row);
        cite(row.key, event.citations());
        Linked linked = new Linked(row.key, row.startedOnDay, row.slug);
        concern(linked, event.islands());
        link(linked, Role.CONCERNS, TREATY, event.treaties());
        link(linked, Role.CONCERNS, DISPUTE, event.disputes());
        link(linked, Role.INVOLVES, STATEMENT, event.statements());
        link(linked, Role.INVOLVES, PERSON, event.people());
        link(linked, Role.INVOLVES, COUNTRY, event.countries());
    }
}
