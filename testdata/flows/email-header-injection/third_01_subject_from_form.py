# vulnerable: line breaks of the subject become headers of the raw message
import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    lines = ["From: site@example.org", "To: desk@example.org"]
    lines.append("Subject: " + request.form["subject"])
    message = "\r\n".join(lines) + "\r\n\r\n" + "A message from the site."
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], message)  # want: email-header-injection
    return "", 204
