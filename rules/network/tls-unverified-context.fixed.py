import ssl
import urllib.request

def connect(url):
    urllib.request.urlopen(url, context=ssl.create_default_context())  # want: tls-unverified-context
    ctx = ssl.create_default_context()
    ctx.check_hostname = True  # want: tls-unverified-context
    ctx.verify_mode = ssl.CERT_REQUIRED  # want: tls-unverified-context
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
