import html
from abc import ABC, abstractmethod


class Widget(ABC):
    tag = "div"

    @abstractmethod
    def content(self):
        ...

    def render(self):
        return f"<{self.tag}>{self.content()}</{self.tag}>"


class Card(Widget):
    tag = "section"

    def __init__(self, text):
        self.text = text

    def content(self):
        return html.escape(self.text)


def render_all(widgets):
    return "".join(widget.render() for widget in widgets)
