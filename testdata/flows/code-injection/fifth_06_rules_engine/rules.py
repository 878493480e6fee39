# safe: the condition is ours, only name and rows come with the request
from dataclasses import dataclass


@dataclass
class Rule:
    name: str
    condition: str

    def __post_init__(self):
        self._code = compile(self.condition, "<rule>", "eval")  # ok: code-injection

    def matches(self, row):
        return bool(eval(self._code, {}, dict(row)))  # ok: code-injection
