# vulnerable: %0A survives the cleaning and becomes a line break afterwards
import smtplib
from urllib.parse import unquote

from bottle import post, request


def clean(value):
    return value.replace("\r", "").replace("\n", "")


@post("/tip")
def tip():
    title = unquote(clean(request.forms.title))
    letter = "From: tips@example.org\r\nTo: desk@example.org\r\nSubject: Tip: " + title + "\r\n\r\n-\r\n"
    server = smtplib.SMTP_SSL("mail.example.org")
    server.sendmail("tips@example.org", ["desk@example.org"], letter)  # want: email-header-injection
    server.quit()
    return "thanks"
