"""Filling in servers from the address, as long as nobody has typed others."""

from collections.abc import Iterator
from dataclasses import replace

from deskapp.domain.addresses.mail_provider import (
    PROVIDERS,
    Provider,
    domain_of,
    likely_servers,
    provider_of,
)
from deskapp.domain.mail_account import Server, SignIn
from deskapp.domain.text_rules import mail_address
from deskapp.ui.kit.forms.choice_fields import ChoiceField
from deskapp.ui.kit.forms.form import Form
from deskapp.ui.kit.forms.text_fields import LineField
from deskapp.ui.preferences.mailboxes.lines import OTHER, values_of_server
from deskapp.wording.language import translate

_SERVER_FIELDS = tuple(values_of_server("imap", Server()) | values_of_server("smtp", Server()))


class Proposals:
    """Listens to what a person types and chooses, not to what is loaded."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._proposed: dict[str, object] = {}
        self._is_chosen = False
        address, provider = form.field("address"), form.field("provider")
        assert isinstance(address, LineField)
        assert isinstance(provider, ChoiceField)
        self._address = address
        address.line.textEdited.connect(self._address_typed)
        provider.combo.activated.connect(self._provider_chosen)

    def start(self) -> None:
        """Another account is shown; until something is proposed all of it is the person's."""
        self._proposed = {}
        self._is_chosen = False
        self._address.show_note("")

    def go_on(self, part: str) -> bool:
        """Propose the next likely server; false where there is none, or it was typed."""
        name = f"{part}_host"
        hosts = [server.host for server in self._likely(part)]
        host = self._form.field(name).value()
        at = hosts.index(host) + 1 if host in hosts and self._is_ours(name) else len(hosts)
        if at >= len(hosts):
            return False
        self._propose({name: hosts[at]})
        return True

    def _likely(self, part: str) -> list[Server]:
        pairs = likely_servers(self._address.value())
        return [imap if part == "imap" else smtp for imap, smtp in pairs]

    def begin_with(self, address: str) -> None:
        """Take an address over that was typed elsewhere."""
        self._address.set_value(address)
        self._address_typed()

    def _address_typed(self) -> None:
        address = self._address.value()
        provider = provider_of(address)
        if self._is_chosen:
            self._propose({"imap_user": address, "smtp_user": address})
        elif provider is not None:
            self._use(provider)
        else:
            self._address.show_note("")
            if domain_of(address) and not any(mail_address("address", address)):
                self._propose({"provider": OTHER, "sign_in": SignIn.PASSWORD})
                self._fill(next(likely_servers(address)))

    def _provider_chosen(self) -> None:
        key = self._form.field("provider").value()
        chosen = next((each for each in PROVIDERS if each.key == key), None)
        self._is_chosen = chosen is not None
        if chosen is not None:
            self._proposed |= {name: self._form.field(name).value() for name in _SERVER_FIELDS}
            self._use(chosen)

    def _use(self, provider: Provider) -> None:
        self._propose({"provider": provider.key, "sign_in": provider.sign_in})
        self._fill((provider.imap, provider.smtp))
        note = translate("preferences", "The servers of {name} are filled in.", name=provider.name)
        self._address.show_note(note)

    def _fill(self, servers: tuple[Server, Server]) -> None:
        user = self._address.value()
        for part, server in zip(("imap", "smtp"), servers, strict=True):
            self._propose(values_of_server(part, replace(server, user=user)))

    def _propose(self, values: dict[str, object]) -> None:
        """Fill in where nothing stands, or what was proposed before."""
        ours = {name: value for name, value in values.items() if self._is_ours(name)}
        for name, value in ours.items():
            self._form.field(name).set_value(value)
        self._proposed |= ours

    def _is_ours(self, name: str) -> bool:
        field = self._form.field(name)
        if name in self._proposed:
            return bool(field.value() == self._proposed[name])
        return field.is_empty() or name in self._untouched()

    def _untouched(self) -> Iterator[str]:
        """Of a server without a name the rest means nothing, nor does a way without an account."""
        for part in ("imap", "smtp"):
            if self._form.field(f"{part}_host").is_empty():
                yield from (name for name in _SERVER_FIELDS if name.startswith(part))
        if self._form.saved_value("address") == "":
            yield from ("provider", "sign_in")
