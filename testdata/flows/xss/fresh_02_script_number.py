# safe: the width is a number before it enters the script
from flask import Flask, request

app = Flask(__name__)


@app.route("/chart")
def chart():
    width = int(request.args.get("width", "400"))
    page = ["<div id=c></div><script>", "draw(document.getElementById('c'), "]
    page.append("%s" % width)
    page.append(");</script>")
    return "".join(page)  # ok: xss
