from flask import Flask, redirect, request

from letters import Letter

app = Flask(__name__)


@app.route("/share", methods=["POST"])
def share():
    letter = Letter("news@example.org", "list@example.org")
    letter.add("Reply-To", request.form["mail"])
    letter.add("Subject", "Shared with you")
    letter.send(request.form["note"])
    return redirect("/")
