# vulnerable: HTML escaping does not help in an unquoted attribute, a space starts a new one
from html import escape

from flask import Flask, request

app = Flask(__name__)


@app.route("/field")
def field():
    value = escape(request.args.get("value", ""))
    return "<input name=q value=" + value + ">"  # want: xss
