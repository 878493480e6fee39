# safe: the form's text stands after the empty line that ends the headers
import smtplib

from flask import Flask, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    lines = ["From: site@example.org", "To: desk@example.org"]
    lines.append("Subject: A message from the site")
    message = "\r\n".join(lines) + "\r\n\r\n" + request.form["text"]
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], message)  # ok: email-header-injection
    return "", 204
