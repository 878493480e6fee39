# vulnerable: a hand-made message has the subject of the form in its head
import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    subject = request.form["subject"]
    message = "From: web@example.org\r\nSubject: " + subject + "\r\n\r\nNew question"
    with smtplib.SMTP("localhost") as server:
        server.sendmail("web@example.org", ["help@example.org"], message)  # want: email-header-injection
    return jsonify(ok=True)
