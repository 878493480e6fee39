# vulnerable: the value is escaped, the name of the parameter is not
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/bench/xss/1")
def endpoint():
    lines = []
    for name, value in request.args.items():
        lines.append("<li>%s: %s</li>" % (name, escape(value)))
    return "<ul>" + "".join(lines) + "</ul>"  # want: xss
