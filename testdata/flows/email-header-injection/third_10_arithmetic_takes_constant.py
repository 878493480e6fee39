# safe: 7 * 42 - 106 is 188, so the subject is always the constant
import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/digest")
def digest():
    title = request.form.get("title", "")
    number = 106
    if 7 * 42 - number > 200:
        subject = title
    else:
        subject = "Your digest"
    message = "Subject: {}\nTo: reader@example.org\n\nNews".format(subject)
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", "reader@example.org", message)  # ok: email-header-injection
    return "", 204
