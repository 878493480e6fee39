# vulnerable: the visitor's method for the class returns the text
from flask import Flask, request, session

app = Flask(__name__)


class Leaf:
    def __init__(self, text):
        self.text = text

    def accept(self, visitor):
        return getattr(visitor, "visit_" + type(self).__name__.lower())(self)


class Plain:
    def visit_leaf(self, node):
        return node.text


class Kinds:
    def visit_leaf(self, node):
        return "leaf"


@app.route("/lookup", methods=["POST"])
def act():
    param = request.data.decode("utf-8", "replace")
    bar = Leaf(param).accept(Plain())
    session[bar] = "10340"  # want: trust-boundary
    return "kept"
