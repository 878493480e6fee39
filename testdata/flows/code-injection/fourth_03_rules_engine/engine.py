# vulnerable: the condition that the rule editor posts is run for each order
class Rule:
    def __init__(self, name, condition):
        self.name = name
        self.condition = condition

    def matches(self, order):
        return bool(self.check(order))

    def check(self, order):
        raise NotImplementedError


class ExpressionRule(Rule):
    def check(self, order):
        scope = {"order": order, "total": sum(order["prices"])}
        return eval(self.condition, scope)  # want: code-injection
