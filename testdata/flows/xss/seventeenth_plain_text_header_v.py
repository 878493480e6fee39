# vulnerable: the answer says that it is HTML
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/bench/xss/2", methods=["POST"])
def endpoint():
    body = request.stream.read().decode("utf-8", "replace")
    kind = "text/html; charset=utf-8"
    return Response("You sent: " + body, headers={"Content-Type": kind, "X-Content-Type-Options": "nosniff"})  # want: xss
