# vulnerable: the answer with the request's headers in it is HTML
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/raw", methods=["GET", "POST"])
def raw():
    lines = [f"{name}: {value}" for name, value in request.headers.items()]
    body = "<br>".join(lines)
    return Response(body, content_type="text/html; charset=utf-8")  # want: xss
