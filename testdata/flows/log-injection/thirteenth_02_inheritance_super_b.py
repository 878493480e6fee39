# safe: the subclass overrides the method and does not call its base
import logging

from flask import Flask, request

app = Flask(__name__)


class Base:
    def render(self, text):
        return text


class Child(Base):
    def render(self, text):
        return "<child>"


def prepare(arg):
    renderer: Base = Child()
    outcome = renderer.render(arg)
    return outcome


@app.route("/case060", methods=["POST"])
def case060():
    arg = request.stream.read().decode("utf-8")
    outcome = prepare(arg)
    logging.info("user asked for " + outcome)  # ok: log-injection
    return "noted"
