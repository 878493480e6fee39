# vulnerable: the smallest by its number is what was sent
import operator

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/bench/24")
def endpoint():
    param = next(iter(request.args), "")
    bar = min([(1, param), (2, "fixed")], key=operator.itemgetter(0))[1]
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
