# vulnerable: only \r\n is replaced, a bare \n still ends the header
import smtplib

from flask import Flask, request

app = Flask(__name__)


def one_line(text):
    return text.replace("\r\n", " ")


@app.post("/invite")
def invite():
    name = one_line(request.get_json()["name"])
    message = f"From: site@example.org\nTo: friend@example.org\nSubject: {name} invites you\n\nHello"
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["friend@example.org"], message)  # want: email-header-injection
    return {"sent": True}
