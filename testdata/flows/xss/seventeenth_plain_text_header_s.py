# safe: the answer says that it is plain text
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/bench/xss/2", methods=["POST"])
def endpoint():
    body = request.stream.read().decode("utf-8", "replace")
    kind = "text/plain; charset=utf-8"
    return Response("You sent: " + body, headers={"Content-Type": kind, "X-Content-Type-Options": "nosniff"})  # ok: xss
