# vulnerable: the name that getattr is given leads to what was sent

from flask import Flask, render_template_string, request

app = Flask(__name__)


class Pair:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left, self.right = left, right


@app.route("/bench/12")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    pair = Pair("fixed", param)
    bar = getattr(pair, Pair.__slots__[1])
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
