# safe: the answer is plain text, whatever stands in it
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/raw", methods=["GET", "POST"])
def raw():
    lines = [f"{name}: {value}" for name, value in request.headers.items()]
    body = "\n".join(lines)
    return Response(body, content_type="text/plain; charset=utf-8")  # ok: xss
