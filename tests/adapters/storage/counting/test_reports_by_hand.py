"""Any office counted once more by hand, one inquiry after the other."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deskapp.adapters.storage.database import Database
from deskapp.adapters.system.holiday_calendar import german_holidays
from deskapp.application.ports.questions.reporting import Span
from deskapp.application.use_cases.reporting.counting import count_report
from deskapp.application.workspace import Workspace
from deskapp.domain.addresses.laender import LAENDER
from deskapp.domain.contact import Contact
from deskapp.domain.initiative import Initiative
from deskapp.domain.inquiry import Channel, Depth, Inquiry, Kind, Outcome, State
from deskapp.domain.organisation import Organisation
from deskapp.domain.record import Record
from deskapp.domain.reporting.figures import Part
from deskapp.domain.reporting.report import CountedBy, Scope
from tests.adapters.storage.counting.reported import (
    OFFICE_TIME,
    Q1,
    moment,
    numbers,
    stored,
)
from tests.adapters.storage.some_records import (
    contact,
    initiative,
    inquiry,
    organisation,
)
from tests.fixed_clock import FixedClock

_LAND = st.sampled_from(["", "NI", "BY", "BUND", "AUSLAND"])
_AT = st.integers(0, 240 * 24).map(
    lambda hours: datetime(2025, 9, 1, tzinfo=UTC) + timedelta(hours=hours)
)


@st.composite
def _offices(draw: st.DrawFn) -> tuple[tuple[Record, ...], tuple[Inquiry, ...]]:
    """Bodies and people, and the inquiries that name them."""
    initiatives = [
        initiative(f"I{n}", laender=(draw(_LAND.filter(lambda land: land in LAENDER)),))
        for n in range(2)
    ]
    bodies = [
        organisation(f"O{n}", land=draw(_LAND), type=draw(st.sampled_from("ab"))) for n in "12"
    ]
    people = [contact(name) for name in ("Eva", "Jo", "Ida")]

    def some(records: Sequence[Initiative | Organisation | Contact]) -> st.SearchStrategy[object]:
        return st.sampled_from([None, *(record.id for record in records)])

    made = []
    for _ in range(draw(st.integers(0, 12))):
        outcome = draw(st.sampled_from([None, *Outcome]))
        received = draw(_AT)
        made.append(
            inquiry(
                received_at=received,
                closed_at=draw(_AT) if outcome else None,
                state=State.CLOSED if outcome else State.NEW,
                outcome=outcome,
                kind=draw(st.sampled_from([None, *Kind])),
                channel=draw(st.sampled_from(Channel)),
                depth=draw(st.sampled_from([None, *Depth])),
                land=draw(_LAND),
                topics=tuple(draw(st.sets(st.sampled_from("xyz")))),
                contact_id=draw(some(people)),
                organisation_id=draw(some(bodies)),
                initiative_id=draw(some(initiatives)),
            )
        )
    return (*initiatives, *bodies, *people), tuple(made)


def _by_hand(
    bodies: Iterable[Record], inquiries: Iterable[Inquiry], span: Span
) -> dict[Part, Counter[str]]:
    """The same, read from the rules, one inquiry after the other."""
    known: dict[str, Record] = {body.id: body for body in bodies}
    counts: dict[Part, Counter[str]] = {part: Counter() for part in Part}
    dated = [
        (each.closed_at if span.scope.counted_by is CountedBy.CLOSED else each.received_at, each)
        for each in inquiries
        if each.kind not in (Kind.SPAM, Kind.NOT_FOR_US) and each.outcome is not Outcome.DUPLICATE
        if span.scope.land in ("", each.land)
    ]
    earlier = {each.contact_id for at, each in dated if at is not None and at < span.start}
    people = set()
    for at, each in dated:
        if at is None or not span.start <= at < span.end:
            continue
        body, run = known.get(each.organisation_id or ""), known.get(each.initiative_id or "")
        laender = [*(run.laender if isinstance(run, Initiative) else ())]
        laender += [body.land] if isinstance(body, Organisation) else []
        regions = [LAENDER[land].region for land in laender if land in LAENDER]
        region = next((found.value for found in regions if found), "")
        for part, value in (
            (Part.KINDS, each.kind),
            (Part.CHANNELS, each.channel),
            (Part.DEPTHS, each.depth),
            (Part.OUTCOMES, each.outcome),
        ):
            counts[part][value.value if value else ""] += 1
        counts[Part.LAENDER][each.land] += 1
        counts[Part.REGIONS][region] += 1
        counts[Part.TOPICS].update(each.topics or ("",))
        kind = body.type if isinstance(body, Organisation) else ""
        counts[Part.ORGANISATION_TYPES][kind] += 1
        people.add(each.contact_id)
    for one in people - {None}:
        counts[Part.INQUIRERS]["repeat" if one in earlier else "first"] += 1
    return counts


_COMPARED = (*list(Part)[: list(Part).index(Part.INQUIRERS) + 1],)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(
    office=_offices(),
    counted_by=st.sampled_from(CountedBy),
    land=st.sampled_from(["", "NI"]),
)
def test_any_office_is_counted_as_by_hand(
    storage: Database,
    office: tuple[tuple[Record, ...], tuple[Inquiry, ...]],
    counted_by: CountedBy,
    land: str,
) -> None:
    bodies, inquiries = office
    scope = Scope(Q1, counted_by, land)
    end = moment(Q1.last + timedelta(days=1), time.min)
    span = Span(scope, moment(Q1.first, time.min), end)
    wanted = _by_hand(bodies, inquiries, span)
    workspace = Workspace(storage, FixedClock(), german_holidays)
    stored(storage, (*bodies, *inquiries))
    try:
        figures = workspace.query(lambda queries: count_report(queries, scope, OFFICE_TIME)).figures
        assert {part: numbers(figures, part) for part in _COMPARED} == {
            part: dict(wanted[part]) for part in _COMPARED
        }
        assert figures.inquiries == sum(wanted[Part.KINDS].values())
    finally:
        with storage.transaction() as store:
            for record in (*inquiries, *bodies):
                store.remove(record)
