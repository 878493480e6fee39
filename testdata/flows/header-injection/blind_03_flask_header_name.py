# vulnerable: the name of the header is chosen by the request
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/debug-header")
def debug_header():
    name = request.args.get("name", "X-Debug")
    response = make_response("ok")
    response.headers[name] = "1"  # want: header-injection
    return response
