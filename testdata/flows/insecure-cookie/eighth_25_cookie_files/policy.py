from dataclasses import dataclass


@dataclass(frozen=True)
class Policy:
    secure: bool = True
    days: int = 1


LAX = Policy(secure=False, days=30)
STRICT = Policy(days=7)
