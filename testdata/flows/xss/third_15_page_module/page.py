class Page:
    def __init__(self, title):
        self.title = title
        self.parts = []

    def add(self, text):
        self.parts.append("<p>" + text + "</p>")

    def render(self):
        return "<h1>" + self.title + "</h1>" + "".join(self.parts)
