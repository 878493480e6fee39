# safe: the names of the unknown parameters are shown as plain text
from flask import Flask, make_response, request

app = Flask(__name__)
KNOWN = ("page", "size")


@app.route("/list")
def listing():
    unknown = [key for key in request.args if key not in KNOWN]
    if unknown:
        response = make_response("unknown: " + ", ".join(unknown), 400)  # ok: xss
        response.headers["Content-Type"] = "text/plain; charset=utf-8"
        return response
    return make_response("<ul></ul>")
