# vulnerable: the subject of the form is written into the raw message
import smtplib

from flask import Flask, redirect, request

app = Flask(__name__)


class Message:
    def __init__(self, sender, subject, text):
        self.sender = sender
        self.subject = subject
        self.text = text

    def raw(self):
        return "From: {}\r\nTo: office@example.com\r\nSubject: {}\r\n\r\n{}".format(
            self.sender, self.subject, self.text
        )


@app.post("/contact")
def contact():
    message = Message("web@example.com", request.form["subject"], request.form["text"])
    with smtplib.SMTP("localhost") as server:
        server.sendmail("web@example.com", ["office@example.com"], message.raw())  # want: email-header-injection
    return redirect("/thanks")
