# vulnerable: a class attribute holds the pattern, a method of the subclass runs it on a header
import re

from flask import Flask, jsonify, request

app = Flask(__name__)


class Validator:
    pattern = None

    def check(self, text):
        return self.pattern.match(text) is not None  # want: redos


class AgentValidator(Validator):
    pattern = re.compile(r"^(?:[a-z0-9]+.)+;$")


@app.route("/agent")
def agent():
    return jsonify(known=AgentValidator().check(request.headers.get("User-Agent", "")))
