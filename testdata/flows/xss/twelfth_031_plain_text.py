# vulnerable: sent as HTML
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/carpet")
def carpet():
    entered = [value for name, value in request.args.items(multi=True) if name == "bucket"][0]
    return Response("Hello " + entered, content_type="text/html; charset=utf-8")  # want: xss
