"""``deskapp demo``: load an invented office's year, or take it out again."""

from typing import TextIO

from deskapp.application.actions import Action
from deskapp.application.tools import Tools
from deskapp.application.use_cases.start_data import load_sample, remove_sample
from deskapp.application.workspace import Workspace
from deskapp.wording.language import translate


def run(workspace: Workspace, tools: Tools, out: TextIO, *, remove: bool) -> int:
    """Load the sample data or remove it, and say how many records that were; answers 0."""
    if remove:
        count = workspace.execute(Action.SAMPLE_REMOVED, remove_sample)
        print(translate("cli", "Sample data removed: {count} records.", count=count), file=out)
    else:
        count = workspace.execute(
            Action.SAMPLE_LOADED,
            lambda work: load_sample(work, tools.start_data, tools.moment, tools.phone),
        )
        print(translate("cli", "Sample data loaded: {count} records.", count=count), file=out)
    return 0
