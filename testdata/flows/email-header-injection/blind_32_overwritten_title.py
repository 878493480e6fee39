# safe: the title is replaced by a constant before the message is made
import smtplib

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/news")
def news():
    title = request.get_json()["title"]
    size = len(title)
    title = "Weekly news"
    message = "Subject: %s\n\nnews of %d letters" % (title, size)
    with smtplib.SMTP("localhost") as server:
        server.sendmail("n@example.org", ["all@example.org"], message)  # ok: email-header-injection
    return jsonify(ok=True)
