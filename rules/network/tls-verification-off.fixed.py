import aiohttp
import httpx
import requests
import urllib3
from requests import get

def fetch(url):
    requests.get(url)  # want: tls-verification-off
    get(url)  # want: tls-verification-off
    session = requests.Session()
    session.verify = True  # want: tls-verification-off
    session.post(url)  # want: tls-verification-off
    httpx.Client()  # want: tls-verification-off
    aiohttp.TCPConnector()  # want: tls-verification-off

def fine(url, check):
    requests.get(url)  # ok: on by default
    requests.get(url, verify=True)  # ok: on
    requests.get(url, verify="/etc/ca.pem")  # ok: own authority
    requests.get(url, verify=check)  # ok: not known here
    check.validate(url, strict=False)  # ok: something else

def pooled(check_cert):
    settings = {"cert_reqs": "CERT_REQUIRED"}
    if not check_cert:
        settings["cert_reqs"] = "CERT_NONE"
    urllib3.PoolManager(**settings)  # ok: the user asked for it

def chosen(no_verify):
    session = requests.Session()
    if no_verify:
        session.verify = False  # ok: the user asked for it
