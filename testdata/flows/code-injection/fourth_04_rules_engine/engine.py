# safe: the condition is put together from an operator of the table and a number
import operators


class Rule:
    def __init__(self, name, symbol, limit):
        self.name = name
        self.condition = operators.condition(symbol, limit)

    def matches(self, order):
        return bool(self.check(order))

    def check(self, order):
        raise NotImplementedError


class ExpressionRule(Rule):
    def check(self, order):
        scope = {"order": order, "total": sum(order["prices"])}
        return eval(self.condition, scope)  # ok: code-injection
