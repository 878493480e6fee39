# safe: carriage return and line feed are removed
import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)


def flat(text):
    return text.replace("\r", " ").replace("\n", " ")


@app.post("/ticket")
def ticket():
    title = flat(request.get_json()["title"])
    message = f"From: t@example.org\nSubject: [ticket] {title}\n\nnew ticket"
    with smtplib.SMTP("localhost") as server:
        server.sendmail("t@example.org", ["desk@example.org"], message)  # ok: email-header-injection
    return jsonify(ok=True)
