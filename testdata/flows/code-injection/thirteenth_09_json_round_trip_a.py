# vulnerable: json there and back, the parameter's key
import json

from flask import Flask, request

app = Flask(__name__)


@app.route("/case005/<path:target>")
def page(target):
    raw = request.view_args["target"]
    text = json.dumps({"id": 7, "given": raw, "own": "plain"})
    chosen = json.loads(text)["given"]

    answer = eval(chosen)  # want: code-injection
    return {"answer": str(answer)}
