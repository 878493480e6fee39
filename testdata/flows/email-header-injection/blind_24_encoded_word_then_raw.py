# vulnerable: the header object is built for logging, the raw value is sent
import smtplib
from email.header import Header

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/news")
def news():
    title = request.get_json()["title"]
    encoded = Header(title, "utf-8").encode()
    app.logger.debug("title of %d bytes", len(encoded))
    message = "Subject: %s\n\nnews" % title
    with smtplib.SMTP("localhost") as server:
        server.sendmail("n@example.org", ["all@example.org"], message)  # want: email-header-injection
    return jsonify(ok=True)
