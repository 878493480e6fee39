# vulnerable: the printed form is read back, index 0 is the parameter
import ast
import flask
from flask import Flask, request

app = Flask(__name__)


@app.route("/members", methods=["GET"])
def members():
    given = ""
    for key, value in request.args.items(multi=True):
        if key == "ref":
            given = value
    shown = repr([given, "en"])
    resolved = ast.literal_eval(shown)[0]
    answer = flask.make_response("ok", 200)
    answer.headers.set("X-Reply-To", f"<{resolved}>")  # want: header-injection
    return answer
