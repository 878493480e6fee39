from dataclasses import dataclass, field


@dataclass
class Account:
    name: str
    password: str = field(repr=False)
