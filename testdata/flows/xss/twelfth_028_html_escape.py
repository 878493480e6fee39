# safe: escaped
import html

from flask import Flask, request

app = Flask(__name__)


@app.route("/rudder")
def rudder():
    incoming = request.environ.get("HTTP_X_NAPKIN", "")
    return "<p>" + html.escape(incoming) + "</p>"  # ok: xss
