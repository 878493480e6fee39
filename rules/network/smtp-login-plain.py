import imaplib
import smtplib

def send(host, name, word):
    server = smtplib.SMTP(host)
    server.login(name, word)  # want: smtp-login-plain
    with smtplib.SMTP(host, 25) as s:
        s.login(name, word)  # want: smtp-login-plain
    box = imaplib.IMAP4(host)
    box.login(name, word)  # want: smtp-login-plain

def fine(host, name, word, app):
    server = smtplib.SMTP_SSL(host)
    server.login(name, word)  # ok: encrypted
    app.login(name, word)  # ok: something else
    smtplib.SMTP(host).sendmail(name, word, "x")  # ok: no password
