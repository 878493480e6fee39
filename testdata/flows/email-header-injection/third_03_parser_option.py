# vulnerable: the option that is read back holds the value of the cookie, after its percent signs are decoded
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
    head = "From: %s\nSubject: %s\n\n" % (settings.get("mail", "sender"), settings.get("mail", "topic"))
    server = smtplib.SMTP("localhost")
    server.sendmail("site@example.org", "desk@example.org", head + "Reminder")  # want: email-header-injection
    server.quit()
    return "", 204
