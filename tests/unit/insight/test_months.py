"""The strip of touches per month."""

from datetime import date

from influence_tui.insight.months import Month, months
from influence_tui.insight.touch import Touch

TODAY = date(2026, 11, 23)


def test_the_last_twelve_months_end_with_this_one():
    strip = months([], TODAY)
    assert "".join(month.letter for month in strip) == "DJFMAMJJASON"
    assert (strip[0].first, strip[-1].first) == (date(2025, 12, 1), date(2026, 11, 1))
    assert all(month.touches == 0 and month.tone is None for month in strip)


def test_a_month_counts_its_touches_and_shades_them_by_mean_tone():
    touches = [
        Touch(day=date(2026, 10, 31), tone=2),
        Touch(day=date(2026, 10, 7), tone=-1),
        Touch(day=date(2026, 10, 1)),
        Touch(day=date(2025, 10, 31), tone=2),
        Touch(day=date(2026, 11, 30)),
    ]
    strip = months(touches, TODAY)
    assert strip[-2] == Month(date(2026, 10, 1), 3, 0.5)
    assert sum(month.touches for month in strip) == 3
