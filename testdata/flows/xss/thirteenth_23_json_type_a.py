# vulnerable: the body is built as text and served as HTML
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/info")
def info():
    answer = make_response('{"name": "' + request.args.get("name", "") + '"}')  # want: xss
    answer.headers["Cache-Control"] = "no-store"
    return answer
