# vulnerable: what repr gives is what was sent

from flask import Flask, render_template_string, request

app = Flask(__name__)


class Shown:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return "Shown(" + self.text + ")"


@app.route("/bench/48")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    bar = "%r" % (Shown(param),)
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
