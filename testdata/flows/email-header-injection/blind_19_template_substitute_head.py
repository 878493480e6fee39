# vulnerable: string.Template fills the head with the form's name
import smtplib
from string import Template

from flask import Flask, jsonify, request

app = Flask(__name__)

MAIL = Template("From: $name <form@example.org>\nSubject: Form\n\n$text")


@app.post("/form")
def form():
    mail = MAIL.substitute(name=request.form["name"], text="see the list")
    with smtplib.SMTP("localhost") as server:
        server.sendmail("form@example.org", "list@example.org", mail)  # want: email-header-injection
    return jsonify(ok=True)
