# vulnerable: accumulate's last value holds the parameter
from itertools import accumulate

from flask import Flask, request

app = Flask(__name__)


@app.route("/case119")
def handle():
    given = request.headers["X-Query"] if "X-Query" in request.headers else "none"
    chosen = list(accumulate(["a", given]))[-1]
    RESPONSE = ""
    RESPONSE += "Parameter value: " + chosen + "<br>"
    return RESPONSE  # want: xss
