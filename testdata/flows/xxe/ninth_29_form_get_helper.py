# vulnerable: lxml objectify; the value goes through: static method, helper
from flask import Flask, request
from lxml import objectify

app = Flask(__name__)


class Steps:
    @staticmethod
    def first(text):
        return [text]

    @staticmethod
    def second(parts):
        return parts[0]


def pass_on(text):
    result = text
    return result


@app.route("/feed/29", methods=["GET", "POST"])
def handle_feed():
    field = request.form.get("ref", "")

    temp = Steps.second(Steps.first(field))

    bar2 = pass_on(temp)

    lenient = objectify.makeparser(resolve_entities=True, load_dtd=True, no_network=False)
    order = objectify.fromstring(bar2, lenient)  # want: xxe
    return order.tag[:10]
