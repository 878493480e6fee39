# vulnerable: the parameter that is returned is what was sent

from flask import Flask, render_template_string, request

app = Flask(__name__)


def choose(first, /, second="fixed", *, third="fixed"):
    return third


@app.route("/bench/72")
def endpoint():
    param = request.args.get("q", "")
    bar = choose("x", third=param)
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
