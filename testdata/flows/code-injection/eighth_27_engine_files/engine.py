# vulnerable: the instance is called, and its second argument is evaluated
class Engine:
    def __init__(self, debug=False):
        self.debug = debug
        self.history = []

    def __call__(self, x, expression):
        value = float(x)
        self.history.append(value)
        return self.evaluate(expression, value)

    def evaluate(self, expression, value):
        return eval(expression, {"x": value})  # want: code-injection
