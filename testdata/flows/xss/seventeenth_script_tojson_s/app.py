# safe: the value stands in a script as JSON
from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/bench/xss/6")
def endpoint():
    return render_template("map.html", place=request.args.get("place", ""))  # ok: xss
