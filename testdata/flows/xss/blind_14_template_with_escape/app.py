# safe: jinja escapes variables of .html templates
from flask import render_template
from flask import Flask, request

app = Flask(__name__)


@app.route("/bio")
def bio():
    return render_template("bio.html", about=request.args.get("about", ""))  # ok: xss
