# vulnerable: the template marks the comment as safe
from flask import Flask, render_template, request

app = Flask(__name__)
COMMENTS = []


@app.route("/guestbook", methods=["GET", "POST"])
def guestbook():
    latest = None
    if request.method == "POST":
        latest = {"author": request.form.get("author"), "text": request.form.get("text")}
        COMMENTS.append(latest)
    return render_template("guestbook.html", latest=latest, count=len(COMMENTS))  # want: xss
