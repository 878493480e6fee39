# safe: the second argument is only the key of a table of expressions
class Engine:
    expressions = {"double": "x * 2", "half": "x / 2"}

    def __init__(self, debug=False):
        self.debug = debug
        self.history = []

    def __call__(self, x, expression):
        value = float(x)
        self.history.append(value)
        return self.evaluate(self.expressions.get(expression, "x"), value)

    def evaluate(self, expression, value):
        return eval(expression, {"x": value})  # ok: code-injection
