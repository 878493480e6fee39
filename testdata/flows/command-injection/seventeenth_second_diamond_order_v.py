# vulnerable: the class whose method comes first gives what was sent
import os

from flask import Flask, request

app = Flask(__name__)


class Base:
    def say(self, text):
        return text


class Left(Base):
    pass


class Right(Base):
    def say(self, text):
        return "fixed"


class Both(Left):
    pass


@app.route("/bench/26")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    bar = Both().say(param)
    os.system("echo " + bar)  # want: command-injection
    return "done"
