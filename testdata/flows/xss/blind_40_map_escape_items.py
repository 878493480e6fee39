# safe: map with a lambda that escapes
from markupsafe import escape
from flask import Flask, request

app = Flask(__name__)


@app.route("/options")
def options():
    values = request.args.getlist("value")
    lines = map(lambda v: "<option>{0}</option>".format(escape(v)), values)
    return "<select>" + "".join(lines) + "</select>"  # ok: xss
