from markupsafe import escape


class Widget:
    tag = "div"

    def __init__(self, text):
        self.text = text

    def body(self):
        return self.text

    def render(self):
        return "<{0}>{1}</{0}>".format(self.tag, self.body())


class Heading(Widget):
    tag = "h1"

    def body(self):
        return str(escape(self.text))


class Paragraph(Widget):
    tag = "p"
