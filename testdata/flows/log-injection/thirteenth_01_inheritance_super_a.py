# vulnerable: the subclass calls the method of its base that returns the text
import logging

from flask import Flask, request

app = Flask(__name__)


class Base:
    def render(self, text):
        return text


class Child(Base):
    def render(self, text):
        return "<" + super().render(text) + ">"


def prepare(arg):
    renderer: Base = Child()
    outcome = renderer.render(arg)
    return outcome


@app.route("/case060", methods=["POST"])
def case060():
    arg = request.stream.read().decode("utf-8")
    outcome = prepare(arg)
    logging.info("user asked for " + outcome)  # want: log-injection
    return "noted"
