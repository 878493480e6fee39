# vulnerable: the table of deletions takes away what was sent

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/39", methods=["POST"])
def endpoint():
    param = request.form["q"]
    table = str.maketrans("", "", " ")
    bar = param.translate(table)
    return "<p>" + bar + "</p>"  # want: xss
