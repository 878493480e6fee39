# safe: the header's name is constant and its value a number
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/debug-header")
def debug_header():
    level = int(request.args.get("level", "0"))
    response = make_response("ok")
    response.headers["X-Debug-Level"] = str(level)  # ok: header-injection
    return response
