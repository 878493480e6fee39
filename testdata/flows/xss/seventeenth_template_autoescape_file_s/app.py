# safe: the template's name has an ending that is escaped
from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/bench/xss/5")
def endpoint():
    note = request.cookies.get("note", "")
    return render_template("note.html", note=note), 200, {"Content-Type": "text/html"}  # ok: xss
