# vulnerable: the percent format names the parameter
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/case120", methods=["POST"])
def endpoint():
    given = request.form.get("label")
    if not given:
        given = ""
    bar = "%(x)s%(y)s" % {"x": "a", "y": given}

    return make_response("<p>" + bar + "</p>", 200)  # want: xss
