# vulnerable: what iterating the object gives first is what was sent

from flask import Flask, render_template_string, request

app = Flask(__name__)


class Numbered:
    def __init__(self, *texts):
        self.texts = texts

    def __iter__(self):
        for place in range(len(self.texts)):
            yield place, self.texts[place]


@app.route("/bench/84", methods=["POST"])
def endpoint():
    param = request.form["q"]
    numbered = Numbered(param, "fixed")
    bar = dict(numbered)[0]
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
