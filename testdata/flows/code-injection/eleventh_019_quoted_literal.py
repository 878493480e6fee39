# vulnerable: put between quotes by hand, which a quote ends
from flask import Flask, request

app = Flask(__name__)


@app.route("/letters", methods=["GET"])
def letters():
    incoming = request.values["line"]
    scope = {}
    exec("label = '" + incoming + "'", scope)  # want: code-injection
    return str(scope.get("label"))
