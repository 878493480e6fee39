# vulnerable: escaping does not stop a javascript: address in a link
from markupsafe import escape
from flask import Flask, request

app = Flask(__name__)


@app.route("/profile")
def profile():
    site = request.args.get("site", "")
    return '<a href="' + str(escape(site)) + '">home page</a>'  # want: xss
