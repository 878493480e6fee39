class Passing:
    def run(self, value):
        return value


class Steady:
    def run(self, value):
        return "/home"
