# vulnerable: key and value; the value goes through: list pop, static method
import os

from flask import Flask, request, session

from helpers.separate_request import SeparateRequest

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


@app.route("/prefs/25", methods=["GET", "POST"])
def endpoint():
    """Called by the front end."""
    scr = SeparateRequest(request)
    param = scr.get_query_parameter("LineItem")

    items = ["first"]
    items.append(param)
    items.append("standard")
    items.pop(0)
    carry = items[0]

    bar = Steps.second(Steps.first(carry))

    session[bar] = bar.lower()  # want: trust-boundary
    return "kept"
