# vulnerable: the name is formatted into a text before the text is called markup
from flask import Flask, flash, redirect, render_template, request, url_for
from markupsafe import Markup

app = Flask(__name__)


@app.route("/albums", methods=["POST"])
def add_album():
    name = request.form["name"].strip()
    flash(Markup("Album <b>%s</b> was added." % name))  # want: xss
    return redirect(url_for("albums"))


@app.route("/albums")
def albums():
    return render_template("albums.html")
