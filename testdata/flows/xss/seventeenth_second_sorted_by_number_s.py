# safe: the first after sorting is another

from flask import Flask

app = Flask(__name__)


@app.route("/bench/75/<path:param>")
def endpoint(param):
    ranked = [(2, param), (1, "fixed"), (3, "other")]
    ranked.sort()
    bar = ranked[0][1]
    return "<p>" + bar + "</p>"  # ok: xss
