from collections.abc import Callable

import pytest

from tests.adapters.mail.reading import compound


@pytest.fixture(scope="session")
def compound_file() -> Callable[[compound.Tree], bytes]:
    """Writes a compound file."""
    return compound.compound_file
