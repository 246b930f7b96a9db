"""One figure beside its goal, as a row of a Markdown table."""

from typing import NamedTuple

HEAD = "| figure | goal | reached | met |\n|---|---|---|---|"
"""The first lines of a table of rows."""


class Row(NamedTuple):
    """One line of the table."""

    figure: str
    goal: float | None
    """None: only told."""
    reached: float
    unit: str = ""
    least: bool = False
    """True: the goal is a lower bound."""

    def __str__(self) -> str:
        """Give the row as Markdown."""
        if self.goal is None:
            return f"| {self.figure} | | {self.reached:,.3g}{self.unit} | |"
        met = self.reached >= self.goal if self.least else self.reached <= self.goal
        bound = f"{'≥' if self.least else '≤'} {self.goal:,g}{self.unit}"
        return f"| {self.figure} | {bound} | {self.reached:,.3g}{self.unit} | {'yes' if met else 'no'} |"
