# vulnerable: the first after sorting is what was sent

from flask import Flask

app = Flask(__name__)


@app.route("/bench/75/<path:param>")
def endpoint(param):
    ranked = [(2, param), (1, "fixed"), (3, "other")]
    ranked.sort(key=lambda one: -abs(one[0] - 2) , reverse=True)
    bar = ranked[0][1]
    return "<p>" + bar + "</p>"  # want: xss
