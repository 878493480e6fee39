# safe: every case of the match gives a constant
import smtplib

from flask import Flask, request

app = Flask(__name__)


def priority(word):
    match word:
        case "high":
            return "1"
        case "low":
            return "5"
        case _:
            return "3"


@app.post("/tickets")
def tickets():
    level = priority(request.form.get("priority", "low"))
    message = "X-Priority: " + level + "\nSubject: Ticket\n\nA ticket was opened."
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], message)  # ok: email-header-injection
    return "", 201
