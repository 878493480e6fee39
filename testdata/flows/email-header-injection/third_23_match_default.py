# vulnerable: the last case of the match takes the value as it is
import smtplib

from flask import Flask, request

app = Flask(__name__)


def priority(word):
    match word:
        case "high":
            return "1"
        case "low":
            return "5"
        case other:
            return other


@app.post("/tickets")
def tickets():
    level = priority(request.form.get("priority", "low"))
    message = "X-Priority: " + level + "\nSubject: Ticket\n\nA ticket was opened."
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], message)  # want: email-header-injection
    return "", 201
