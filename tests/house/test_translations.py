"""Every text of the program has its German, and the files hold nothing else."""

import translations

from tests.house.sources import ROOT, refuse


def test_code_and_translations_fit() -> None:
    refuse(translations.check(ROOT))
