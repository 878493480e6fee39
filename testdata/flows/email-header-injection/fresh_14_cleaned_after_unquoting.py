# safe: the value is decoded first, then both line breaks are taken out
import smtplib
from urllib.parse import unquote

from bottle import post, request


def clean(value):
    return value.replace("\r", "").replace("\n", "")


@post("/tip")
def tip():
    title = clean(unquote(request.forms.title))
    letter = "From: tips@example.org\r\nTo: desk@example.org\r\nSubject: Tip: " + title + "\r\n\r\n-\r\n"
    server = smtplib.SMTP_SSL("mail.example.org")
    server.sendmail("tips@example.org", ["desk@example.org"], letter)  # ok: email-header-injection
    server.quit()
    return "thanks"
