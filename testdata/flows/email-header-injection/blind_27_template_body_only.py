# safe: the template's head is constant, the user's text comes after the empty line
import smtplib
from string import Template

from flask import Flask, jsonify, request

app = Flask(__name__)

MAIL = Template("From: form@example.org\nSubject: Form\n\n$text")


@app.post("/form")
def form():
    mail = MAIL.substitute(text=request.form["text"])
    with smtplib.SMTP("localhost") as server:
        server.sendmail("form@example.org", "list@example.org", mail)  # ok: email-header-injection
    return jsonify(ok=True)
