# vulnerable: the template switches escaping off for the variable with the safe filter
from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/bio")
def bio():
    return render_template("bio.html", about=request.args.get("about", ""))  # want: xss
