"""Cadences: how often a person is meant to be in touch, as typed, as an RRULE, in days and in words."""

from influence_tui.domain.cadence.rules import days_between, intended, next_day
from influence_tui.domain.cadence.said import in_words
from influence_tui.domain.cadence.typed import cadence

__all__ = ("cadence", "days_between", "in_words", "intended", "next_day")
