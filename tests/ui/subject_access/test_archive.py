"""The files of an archive hold nothing of others."""

from hypothesis import given, settings
from hypothesis import strategies as st

from deskapp.domain.addresses.postal_address import PostalAddress
from deskapp.domain.contact import Contact
from deskapp.domain.record import new_id
from deskapp.domain.subject_access.blackening import BLACK, Blackening
from deskapp.domain.subject_access.others import Others
from deskapp.ui.subject_access.archive import files_of
from deskapp.ui.subject_access.document import Document, Entry, Item, Section

LOCAL = st.from_regex(r"[a-z0-9][a-z0-9._+'&-]{0,18}[a-z0-9]", fullmatch=True)
AROUND = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@settings(max_examples=60)
@given(LOCAL, AROUND, AROUND)
def test_no_address_of_a_known_contact_is_in_any_file(local: str, before: str, behind: str) -> None:
    """While it stands on blackened, and whatever stands around it."""
    address = f"{local}@nord.example"
    text = f"{before}{address}{behind}"
    entry = Entry("note", "Note", text, [text, {"deep": text}])
    document = Document(text, "de", (entry,), (Section("x", "X", (Item((entry,)),)),))
    files = files_of(
        document, Blackening(Others(phrases=(address,))), Contact(id=new_id()), lambda _: b""
    )
    whole = b"".join(files.values()).decode()
    assert address not in whole
    assert address.replace("&", "&amp;").replace("'", "&#x27;") not in whole


def test_who_stands_in_an_address_is_not_on_the_card() -> None:
    street = PostalAddress(street="c/o Frau Probe, Musterweg 7", plz="26122", town="Oldenburg")
    contact = Contact(id=new_id(), first_name="Eva", addresses=(street,))
    document = Document("", "de", (), ())
    files = files_of(document, Blackening(Others()), contact, lambda card: str(card).encode())
    card = files["Contact.vcf"].decode()
    assert f"c/o Frau {BLACK}, Musterweg 7" in card
    assert "Eva" in card
