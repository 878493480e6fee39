# vulnerable: the subject is decoded from base64 and may hold line breaks
import base64
import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/share")
def share():
    subject = base64.b64decode(request.headers.get("X-Subject", "")).decode("utf-8", "replace")
    message = "To: friend@example.org\nSubject: " + subject + "\n\nSee this page."
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["friend@example.org"], message)  # want: email-header-injection
    return "", 204
