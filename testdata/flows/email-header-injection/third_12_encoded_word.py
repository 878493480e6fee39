# safe: the subject is written as an encoded word, whose alphabet has no line break
import base64
import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/share")
def share():
    subject = base64.b64encode(request.form.get("subject", "").encode("utf-8")).decode("ascii")
    message = "To: friend@example.org\nSubject: =?utf-8?b?" + subject + "?=\n\nSee this page."
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["friend@example.org"], message)  # ok: email-header-injection
    return "", 204
