# safe: Werkzeug refuses line breaks in the value, and the name is constant
from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/label")
def label():
    response = make_response("labelled")
    response.headers["X-Label"] = request.args["label"]  # ok: header-injection
    return response
