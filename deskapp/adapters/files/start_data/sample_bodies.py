"""The invented office, its users, and the people and bodies of the sample data."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from deskapp.adapters.files.start_data.tables import (
    Table,
    exact_date,
    read_tables,
    record,
    with_partial_dates,
)
from deskapp.application.ports.start_data import SampleTime
from deskapp.domain.affiliation import Affiliation
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.office import OFFICE, Office, User
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import SAMPLE, Id, Record, new_id
from deskapp.domain.sender_profile import SenderProfile


@dataclass
class SampleNames:
    """Identities by the short keys that the files use, one table for each kind of record."""

    ids: dict[tuple[str, str], Id] = field(default_factory=dict)

    def of(self, kind: str, key: str | None) -> Id | None:
        """The identity for a key, the same whenever it is asked for; none without a key."""
        return self.ids.setdefault((kind, key), new_id()) if key else None

    def own(self, kind: str, key: str) -> dict[str, object]:
        """The first values of the record that a key stands for."""
        return {"id": self.of(kind, key), "origin": SAMPLE}


def office(path: Path, names: SampleNames) -> Iterator[Record]:
    """The profile of the office, its sender profile and its users."""
    tables = read_tables(path)
    profile, sender = dict(tables["office"]), dict(tables["sender"])
    closing = [[int(part) for part in day.split("-")] for day in profile.pop("closing_days")]
    remits = {"remit": sender.pop("remit_de"), "remit_en": sender.pop("remit_en")}
    values = {**profile, **remits, "yearly_closing_days": closing}
    yield record(Office, {"id": OFFICE, "origin": SAMPLE, **values})
    yield record(SenderProfile, {"id": new_id(), "origin": SAMPLE, **sender})
    for table in tables["user"]:
        yield record(User, {**names.own("user", table["key"]), **_without(table, "key")})


def organisations(path: Path, names: SampleNames, at: SampleTime) -> Iterator[Record]:
    """The organisations, with what they belong to."""
    for table in read_tables(path)["organisation"]:
        values = with_partial_dates(_without(table, "key", "parent", "dissolved_on"))
        values["parent_id"] = names.of("organisation", table.get("parent"))
        values["member_of"] = [names.of("organisation", k) for k in table.get("member_of", ())]
        values["phones"] = [at.phone(raw) for raw in table.get("phones", ())]
        if "dissolved_on" in table:
            values["dissolved_on"] = exact_date(table["dissolved_on"])
        yield record(Organisation, {**names.own("organisation", table["key"]), **values})


def initiatives(path: Path, names: SampleNames, at: SampleTime) -> Iterator[Record]:
    """The initiatives, with who carries them."""
    for table in read_tables(path)["initiative"]:
        values = with_partial_dates(_without(table, "key", "data_checked_day"))
        values["carriers"] = [
            {
                "organisation_id": names.of("organisation", carrier["organisation"]),
                "role": carrier.get("role", ""),
            }
            for carrier in table.get("carriers", ())
        ]
        values["data_checked_on"] = _day(at, table.get("data_checked_day"))
        yield record(Initiative, {**names.own("initiative", table["key"]), **values})


def contacts(path: Path, names: SampleNames, at: SampleTime) -> Iterator[Record]:
    """The people, each with their roles."""
    for table in read_tables(path)["contact"]:
        values = _without(
            table, "key", "affiliation", "source_day", "informed_day", "left_day", "objection"
        )
        values["phones"] = [at.phone(raw) for raw in table.get("phones", ())]
        values["source_date"] = _day(at, table.get("source_day"))
        values["informed_on"] = _day(at, table.get("informed_day"))
        values["left_on"] = _day(at, table.get("left_day"))
        if "objection" in table:
            objection = table["objection"]
            since = _day(at, objection["day"])
            values["objection"] = {"since": since, "reason": objection.get("reason", "")}
        own = names.own("contact", table["key"])
        yield record(Contact, {**own, **values})
        for role in table.get("affiliation", ()):
            yield _role(role, names, own["id"])


def _role(table: Table, names: SampleNames, contact_id: object) -> Affiliation:
    values = with_partial_dates(_without(table, "initiative", "organisation", "on_behalf_of"))
    values["contact_id"] = contact_id
    values["organisation_id"] = names.of("organisation", table.get("organisation"))
    values["initiative_id"] = names.of("initiative", table.get("initiative"))
    values["on_behalf_of_id"] = names.of("organisation", table.get("on_behalf_of"))
    return record(Affiliation, {"id": new_id(), "origin": SAMPLE, **values})


def _day(at: SampleTime, working_days: int | None) -> date | None:
    return None if working_days is None else at.day(working_days)


def _without(table: Table, *names: str) -> Table:
    return {name: value for name, value in table.items() if name not in names}
