# vulnerable: the name of the header is the client's
from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/label")
def label():
    response = make_response("labelled")
    response.headers[request.args["label"]] = "yes"  # want: header-injection
    return response
