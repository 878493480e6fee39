# safe: sent as plain text
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/carpet")
def carpet():
    entered = [value for name, value in request.args.items(multi=True) if name == "bucket"][0]
    return Response("Hello " + entered, content_type="text/plain; charset=utf-8")  # ok: xss
