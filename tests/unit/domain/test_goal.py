"""Goals in the order of their states."""

from influence_tui.domain.goal import GOAL_STATES, Goal


def test_goals_stand_by_their_state_and_one_that_is_not_known_comes_last():
    states = ("asleep", *reversed(GOAL_STATES))
    goals = sorted((Goal(id=state, state=state) for state in states), key=lambda goal: goal.rank)
    assert [goal.state for goal in goals] == [*GOAL_STATES, "asleep"]
