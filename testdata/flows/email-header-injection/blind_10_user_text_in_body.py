# safe: the head ends before the user's text
import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/contact")
def contact():
    text = request.form["text"]
    message = "From: web@example.org\r\nSubject: Question\r\n\r\n" + text
    with smtplib.SMTP("localhost") as server:
        server.sendmail("web@example.org", ["help@example.org"], message)  # ok: email-header-injection
    return jsonify(ok=True)
