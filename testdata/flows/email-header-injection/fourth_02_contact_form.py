# safe: the subject is a constant, the form's text is only in the body
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
    message = Message("web@example.com", "Contact form", request.form["subject"] + "\n\n" + request.form["text"])
    with smtplib.SMTP("localhost") as server:
        server.sendmail("web@example.com", ["office@example.com"], message.raw())  # ok: email-header-injection
    return redirect("/thanks")
