from dataclasses import dataclass


@dataclass
class Account:
    name: str
    password: str
