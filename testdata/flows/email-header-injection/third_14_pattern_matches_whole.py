# safe: the whole address must match a pattern without line breaks
import re
import smtplib

from flask import Flask, abort, request

app = Flask(__name__)
ADDRESS = re.compile(r"[A-Za-z0-9.+-]+@[A-Za-z0-9-]+\.[a-z]+")


@app.post("/subscribe")
def subscribe():
    address = request.form["address"]
    if not ADDRESS.fullmatch(address):
        abort(400)
    message = "From: list@example.org\nTo: " + address + "\nSubject: Welcome\n\nYou are subscribed."
    with smtplib.SMTP("localhost") as server:
        server.sendmail("list@example.org", ["archive@example.org"], message)  # ok: email-header-injection
    return "", 204
