# vulnerable: the template's name has no ending that is escaped
from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/bench/xss/5")
def endpoint():
    note = request.cookies.get("note", "")
    return render_template("note.txt.j2", note=note), 200, {"Content-Type": "text/html"}  # want: xss
