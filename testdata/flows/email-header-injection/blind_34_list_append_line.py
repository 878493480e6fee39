# safe: the user's line is appended behind the empty line, so it is text
import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)

LINES = ["From: a@example.org", "To: b@example.org", "Subject: x", "", "text"]


@app.post("/reply")
def reply():
    lines = list(LINES)
    lines.append("Reply to: " + request.form["reply"])
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.org", "b@example.org", "\n".join(lines))  # ok: email-header-injection
    return jsonify(ok=True)
