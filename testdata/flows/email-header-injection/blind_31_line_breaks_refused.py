# safe: any line break in the topic is refused
import smtplib

from flask import abort, Flask, jsonify, request

app = Flask(__name__)


@app.post("/ask")
def ask():
    topic = request.form["topic"]
    if "\n" in topic or "\r" in topic:
        abort(400)
    text = "Subject: " + topic + "\n\nquestion"
    with smtplib.SMTP("localhost") as server:
        server.sendmail("a@example.org", "b@example.org", text)  # ok: email-header-injection
    return jsonify(ok=True)
