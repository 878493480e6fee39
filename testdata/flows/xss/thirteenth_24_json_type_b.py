# safe: the same body is served as plain text
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/info")
def info():
    answer = make_response('{"name": "' + request.args.get("name", "") + '"}')  # ok: xss
    answer.headers["Content-Type"] = "text/plain; charset=utf-8"
    return answer
