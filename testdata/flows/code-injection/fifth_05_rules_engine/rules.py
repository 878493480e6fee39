# vulnerable: the condition of the rule comes with the request and is compiled
from dataclasses import dataclass


@dataclass
class Rule:
    name: str
    condition: str

    def __post_init__(self):
        self._code = compile(self.condition, "<rule>", "eval")  # want: code-injection

    def matches(self, row):
        return bool(eval(self._code, {}, dict(row)))  # want: code-injection
