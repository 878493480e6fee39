# vulnerable: map with a lambda builds the options from the multi-valued parameter
from flask import Flask, request

app = Flask(__name__)


@app.route("/options")
def options():
    values = request.args.getlist("value")
    lines = map(lambda v: "<option>{0}</option>".format(v), values)
    return "<select>" + "".join(lines) + "</select>"  # want: xss
