class Wrapped:
    """Holds a value and a steady one beside it."""

    def __init__(self, value):
        self._pair = (value, "http://api.example.org/ping")

    def the_value(self):
        return self._pair[0]

    def the_other(self):
        return self._pair[1]
