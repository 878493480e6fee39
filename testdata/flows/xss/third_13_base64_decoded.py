# vulnerable: the decoded text stands in the page
import base64

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/state")
def state():
    raw = request.args["state"]
    text = base64.b64decode(raw).decode("utf-8", "replace")
    return make_response("<pre>" + text + "</pre>")  # want: xss
