# vulnerable: the sum of the two objects holds both texts; then the implementation for text returns it
import jinja2
from functools import singledispatch
from flask import request


class Piece:
    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Piece(other.text)


@singledispatch
def render(value):
    return "Hello"


@render.register(str)
def _(value):
    return value


def init(app):

    @app.route("/rooms", methods=["POST"])
    def rooms():
        param = ""
        for name in request.form:
            if request.form[name] == "item":
                param = name
                break
        halfway = (Piece("Hello") + Piece(param)).text
        product = render(halfway)
        env = jinja2.Environment(autoescape=True)
        page = env.from_string(product)  # want: template-injection
        return page.render(user="guest")
