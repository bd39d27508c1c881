"""The editors of templates and snippets, and how each is stored."""

from deskapp.application.actions import Action
from deskapp.application.unit_of_work import UnitOfWork
from deskapp.application.use_cases.templates import save_snippet, save_template
from deskapp.domain.template import Snippet, Template
from deskapp.ui.kit.desk import Desk
from deskapp.ui.kit.records.detail_pane import AnyEditor
from deskapp.ui.kit.records.editor import Editor, Storing
from deskapp.ui.templates.dossier import TextDossier
from deskapp.ui.templates.facts import title_of
from deskapp.ui.templates.snippet_form import SnippetForm
from deskapp.ui.templates.template_form import TemplateForm
from deskapp.wording.language import translate


def editor_of(desk: Desk, dossier: TextDossier) -> AnyEditor:
    """The form over a text, with its live preview."""
    record, engine = dossier.record, desk.tools.templates
    if isinstance(record, Snippet):

        def save_it(work: UnitOfWork, changed: Snippet) -> Snippet:
            return save_snippet(work, engine, changed)

        heading = record.title or translate("templates", "New snippet")
        storing = Storing(Action.SNIPPET_SAVED, save_it)
        return Editor(record.id, heading, SnippetForm(desk, record, dossier), storing)

    def save(work: UnitOfWork, changed: Template) -> Template:
        return save_template(work, engine, changed)

    heading = title_of(record) or translate("templates", "New template")
    form = TemplateForm(desk, record, dossier)
    return Editor(record.id, heading, form, Storing(Action.TEMPLATE_SAVED, save))
