# vulnerable: the pattern is only matched at the start, what follows a line break is kept
import re
import smtplib

from flask import Flask, abort, request

app = Flask(__name__)
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


@app.post("/subscribe")
def subscribe():
    address = request.form["address"]
    if not ADDRESS.match(address):
        abort(400)
    message = "From: list@example.org\nTo: " + address + "\nSubject: Welcome\n\nYou are subscribed."
    with smtplib.SMTP("localhost") as server:
        server.sendmail("list@example.org", ["archive@example.org"], message)  # want: email-header-injection
    return "", 204
