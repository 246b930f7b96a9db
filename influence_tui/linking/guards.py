"""What makes a sentence that reads like a promise none: a doubt, a condition, a wish, what is done."""

import re
from functools import cache

_CONDITION = r"\b(?:if|unless|assuming|suppos(?:e|ing)|provided|in\s+case)\b"
_DOUBT = (
    r"n't\b|\b(?:cannot|not|never|nobody|no\s+one|none|neither|nor|hardly|doubt\w*|unlikely|unclear|unsure|refuse[sd]?|"
    r"maybe|perhaps|possibly|hope[sd]?|hoping|hopefully|wish\w*|wants?|wanted|think|thinks|thought|guess|suspects?|"
    r"expects?|expected|imagines?|bets?|believes?|reckons?|assumes?|apparently|supposedly|allegedly|wonder\w*|heard|"
    r"hears|rumou?r\w*|dream\w*|used\s+to|always|usually|often|rarely|keeps|whether|asks?|asked|remind|claims?|"
    r"pretend\w*|fears?|afraid|had|did|once|whenever|"
    r"(?:each|every)\s+(?:time|day|week|month|quarter|year|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"last\s+year|years\s+ago|sounds?\s+like|as\s+though|"
    r"would\s+be|seems?|seemingly|presumably|probably|likely|could|should|might|may|no\s+idea|what\s+if|let's\s+see|depends)\b"
)
_LINK = (
    r"\b(?:when|whether|how|why|what|which|where|until|till|before|as|like|than|that|once|whatever|"
    r"who|whom|since)\s*$"
)
_CLAUSE = r"[;,]\s|\s[–—-]\s|\s(?:but|and|so|yet)\s|&"
_HEDGE = (
    r"\b(?:hopefully|maybe|perhaps|apparently|supposedly|allegedly|ideally|with\s+(?:any\s+)?luck|in\s+theory|hope:|"
    r"all\s+being\s+well|if\s+all\s+goes\s+well|time\s+permitting|god\s+willing|touch\s+wood),?\s*$"
)
_DONE = (
    r"(?:\b(?:and|but|then|which|yet)\b|,)\s+(?:(?:s?he|they|i|it|has|have|already|never|then|just|actually|was|got)\s+)*"
    r"(?:delivered|kept|sent|did|done|came|broke|forgot|cancelled|canceled|withdrew|withdrawn|failed|backed|left|never|"
    r"nothing|hasn't|haven't|didn't|last|gave|it\s+was\s+last|declined|refused|said\s+no|turned)\b|"
    r"\b(?:last\s+(?:year|month|spring|summer|autumn|winter)|(?:years|months|ages)\s+ago)\b|\bor\s+(?:s?he|they|not)\b"
)
_UNSURE = (
    r",\s+(?:i|she|he|they|[\ue000]+)\s+(?:thinks?|guess\w*|hopes?|believes?|reckons?|suppose\w*|assumes?)\b|"
    r"\b(?:hopefully|maybe|perhaps|probably|possibly|apparently|supposedly|fingers\s+crossed|if\s+all\s+goes|all\s+being\s+well|time\s+permitting|touch\s+wood|"
    r"or\s+so\s+(?:\w+|[\ue000]+)\s+(?:claim|sa[iy]|think|hope)\w*|one\s+day|some\s?day|eventually|sooner\s+or\s+later|at\s+some\s+point|as\s+(?:always|usual|ever)|no\s+doubt|"
    r"i(?:'m|\s+am)\s+(?:sure|certain))\b"
)
_AFTER = r"(?<!check)(?<!see)(?<!ask)(?<!know)(?<!out)(?<!tell)(?<!confirm)\s+(?:if|unless|provided|assuming)\b"


@cache
def _compiled(source: str) -> re.Pattern[str]:
    # Compiled when first needed, so that a start without a text does not pay for it.
    return re.compile(source)


def clause(before: str) -> str:
    """Give the last clause of the part of a sentence that stands before a commitment."""
    cuts = [found.end() for found in _compiled(_CLAUSE).finditer(before)]
    return before[cuts[-1] :] if cuts else before


def takes_back(before: str) -> bool:
    """Tell whether what stands before a commitment makes it a condition, a doubt, a wish or hearsay."""
    if _compiled(_CONDITION).search(before) or before.lstrip().startswith("according to"):
        return True
    return bool(_compiled(_DOUBT).search(clause(before)) or _compiled(_HEDGE).search(before))


def depends(before: str) -> bool:
    """Tell whether the commitment is part of another sentence: `when she …`, `what he …`, `the list that he …`."""
    return bool(_compiled(_LINK).search(before))


def is_settled(after: str) -> bool:
    """Tell whether the rest of the sentence says that it is done, or was dropped."""
    return bool(_compiled(_DONE).search(after))


def is_conditional(after: str) -> bool:
    """Tell whether the rest of the clause makes it depend on something."""
    return bool(_compiled(_AFTER).search(after))


def is_unsure(after: str) -> bool:
    """Tell whether the rest of the sentence takes it half back (`…, she thinks`)."""
    return bool(_compiled(_UNSURE).search(after))
