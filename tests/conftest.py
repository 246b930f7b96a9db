"""What suites of several lengths share: a line that says what was counted."""

from collections.abc import Callable

import pytest


@pytest.fixture
def counted(capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest) -> Callable[[str], None]:
    """A function that prints what was counted, also when pytest captures output."""

    def say(sentence: str) -> None:
        with capsys.disabled():
            print(f"\n  {request.node.name.removeprefix('test_').replace('_', ' ')}: {sentence}")

    return say
