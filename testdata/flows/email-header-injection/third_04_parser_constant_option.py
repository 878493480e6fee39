# safe: only the constant option goes into the headers
import configparser
import smtplib
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.post("/remind")
def remind():
    settings = configparser.RawConfigParser()
    settings.add_section("mail")
    settings.set("mail", "sender", "site@example.org")
    settings.set("mail", "topic", unquote(request.cookies.get("topic", "")))
    head = "From: %s\nSubject: Reminder\n\n" % settings.get("mail", "sender")
    server = smtplib.SMTP("localhost")
    server.sendmail("site@example.org", "desk@example.org", head + "Reminder")  # ok: email-header-injection
    server.quit()
    return "", 204
