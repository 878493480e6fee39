# vulnerable: the names of the unknown parameters are shown
from flask import Flask, make_response, request

app = Flask(__name__)
KNOWN = ("page", "size")


@app.route("/list")
def listing():
    unknown = [key for key in request.args if key not in KNOWN]
    if unknown:
        return make_response("<p>unknown: <b>" + ", ".join(unknown) + "</b></p>", 400)  # want: xss
    return make_response("<ul></ul>")
