# safe: both are escaped
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/bench/xss/1")
def endpoint():
    lines = []
    for name, value in request.args.items():
        lines.append("<li>%s: %s</li>" % (escape(name), escape(value)))
    return "<ul>" + "".join(lines) + "</ul>"  # ok: xss
