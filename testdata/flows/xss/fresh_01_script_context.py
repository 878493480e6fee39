# vulnerable: escape() does not help inside a script block without quotes
from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/chart")
def chart():
    width = escape(request.args.get("width", "400"))
    page = ["<div id=c></div><script>", "draw(document.getElementById('c'), "]
    page.append("%s" % width)
    page.append(");</script>")
    return "".join(page)  # want: xss
