# safe: the smallest by its number is another
import operator

from flask import Flask, render_template_string, request

app = Flask(__name__)


@app.route("/bench/24")
def endpoint():
    param = next(iter(request.args), "")
    bar = max([(1, param), (2, "fixed")], key=operator.itemgetter(0))[1]
    return render_template_string("<p>" + bar + "</p>")  # ok: template-injection
