import operator
from functools import reduce


class Score:
    def __init__(self, rules):
        self.rules = rules

    def total(self, answers):
        points = (self.rules.get(a, 0) for a in answers)
        return reduce(operator.add, points, 0)


class ScriptedScore(Score):
    def total(self, answers):
        base = super().total(answers)
        return eval(self.rules["formula"], {"base": base, "n": len(answers)})  # want: code-injection


class FixedScore(Score):
    formula = "base * 10 + n"

    def total(self, answers):
        base = super().total(answers)
        return eval(self.formula, {"base": base, "n": len(answers)})  # ok: code-injection
