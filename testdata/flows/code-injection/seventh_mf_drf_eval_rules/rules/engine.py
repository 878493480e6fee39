# vulnerable: drf eval rules
ALLOWED = {"abs": abs, "min": min, "max": max}


class Rule:
    def __init__(self, expression):
        self.expression = expression

    def matches(self, row):
        names = dict(ALLOWED, **row)
        return bool(eval(self.expression, {"__builtins__": {}}, names))  # want: code-injection
