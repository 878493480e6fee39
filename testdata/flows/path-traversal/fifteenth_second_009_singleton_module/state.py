class State:
    def __init__(self):
        self.last = "nothing"
        self.seen = 0

    def remember(self, value):
        self.last = value

    def count(self):
        self.seen += 1

    def reset(self):
        self.last = "nothing"


current = State()
