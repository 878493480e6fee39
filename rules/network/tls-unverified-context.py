import ftplib
import imaplib
import poplib
import smtplib
import ssl
import urllib.request

def connect(url):
    urllib.request.urlopen(url, context=ssl._create_unverified_context())  # want: tls-unverified-context
    ctx = ssl.create_default_context()
    ctx.check_hostname = False  # want: tls-unverified-context
    ctx.verify_mode = ssl.CERT_NONE  # want: tls-unverified-context
    ssl._create_default_https_context = ssl._create_unverified_context  # want: tls-unverified-context

def fine(url):
    ctx = ssl.create_default_context()  # ok: checks both
    ctx.check_hostname = True  # ok: on
    ctx.verify_mode = ssl.CERT_REQUIRED  # ok: on
    urllib.request.urlopen(url, context=ctx)  # ok: checks

def fetch_peer_certificate(host):
    ctx = ssl.create_default_context()
    ctx.check_hostname = False  # ok: the certificate itself is what is asked for
    ctx.verify_mode = ssl.CERT_NONE  # ok: the same
    return ctx


def mail(host, inbox, ssl_on):
    imaplib.IMAP4_SSL(host)  # want: tls-unverified-context
    imaplib.IMAP4_SSL(host, ssl_context=ssl.create_default_context())  # ok: checks
    client = imaplib.IMAP4_SSL if ssl_on else imaplib.IMAP4
    client(host, 993)  # want: tls-unverified-context
    smtp = smtplib.SMTP(host)
    smtp.starttls()  # want: tls-unverified-context
    smtp.starttls(context=ssl.create_default_context())  # ok: checks
    smtplib.SMTP_SSL(host, 465)  # want: tls-unverified-context
    smtplib.SMTP_SSL(host, 465, context=ssl.create_default_context())  # ok: checks
    smtplib.SMTP(host)  # ok: not this rule's business
    ftplib.FTP_TLS(host)  # want: tls-unverified-context
    ftplib.FTP_TLS(context=ssl.create_default_context())  # ok: checks
    poplib.POP3_SSL(host, context=ssl.create_default_context())  # ok: checks
    inbox.starttls()  # want: tls-unverified-context
    inbox.starttls(context=ssl.create_default_context())  # ok: checks


async def mail_later(client):
    await client.starttls()  # ok: a client that is awaited checks by itself


def fetch_office(args):
    if args.office_crt == "no":
        return ssl._create_unverified_context()  # ok: the user asked for it
    if args.office == "no":
        return ssl._create_unverified_context()  # want: tls-unverified-context
