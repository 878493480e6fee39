# vulnerable: a thread sends what it is given by keyword
import smtplib
import threading

from flask import Flask, request

app = Flask(__name__)


def deliver(*, topic, text):
    raw = b"From: alarm@example.org\r\nSubject: " + topic.encode() + b"\r\n\r\n" + text.encode()
    with smtplib.SMTP("localhost") as server:
        server.sendmail("alarm@example.org", ["ops@example.org"], raw)  # want: email-header-injection


@app.post("/alarm")
def alarm():
    kwargs = {"topic": request.values["topic"], "text": "See the dashboard."}
    threading.Thread(target=deliver, kwargs=kwargs).start()
    return "", 202
