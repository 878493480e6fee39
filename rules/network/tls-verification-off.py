import os

import aiohttp
import httpx
import ldap
import pycurl
import requests
import urllib3
from kafka import KafkaProducer
from requests import get

def fetch(url):
    requests.get(url, verify=False)  # want: tls-verification-off
    get(url, verify=False)  # want: tls-verification-off
    session = requests.Session()
    session.verify = False  # want: tls-verification-off
    session.post(url, verify=False)  # want: tls-verification-off
    httpx.Client(verify=False)  # want: tls-verification-off
    aiohttp.TCPConnector(ssl=False)  # want: tls-verification-off

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


def ask(url, timeout=60, verify=False):
    return requests.get(url, timeout=timeout, verify=verify)  # want: tls-verification-off


def sign(text, verify=False):  # ok: not about certificates
    return text


def polite(url, verify=True):  # ok: on by default
    return requests.get(url, verify=verify)


class Settings:
    def __init__(self, insecure):
        self.ssl_insecure = True  # want: tls-verification-off
        self.tls_insecure = False  # ok: off
        self.insecure_ssl = insecure  # ok: not known here


def options_of(extras, insecure):
    extras.update({"tlsAllowInvalidCertificates": True})  # want: tls-verification-off
    extras.update({"tlsAllowInvalidCertificates": False})  # ok: certificates are checked
    if insecure:
        extras.update({"tlsAllowInvalidCertificates": True})  # ok: somebody asked for it
    return extras


def beside(scheme, port, host):
    requests.get(f"{scheme}://localhost:{port}/state", verify=False)  # ok: asks itself
    requests.get(url=f"https://127.0.0.1:{port}/state", verify=False)  # ok: asks itself
    requests.get(f"{scheme}://{host}:{port}/state", verify=False)  # want: tls-verification-off

def unverified_session():
    session = requests.Session()
    session.verify = False  # ok: its name says what its caller gets
    return session


def old_clients(connection):
    os.environ["PYTHONHTTPSVERIFY"] = "0"  # want: tls-verification-off
    ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)  # want: tls-verification-off
    connection.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_DEMAND)  # ok: checks
    KafkaProducer(security_protocol="SSL", ssl_check_hostname=False)  # want: tls-verification-off
    KafkaProducer(security_protocol="SSL")  # ok: checks


class Transfer:
    def __init__(self, curl, verify):
        self.curl = curl
        self.curl.setopt(pycurl.SSL_VERIFYPEER, 0)  # want: tls-verification-off
        self.curl.setopt(pycurl.SSL_VERIFYPEER, 1)  # ok: checks
        self.curl.setopt(pycurl.SSL_VERIFYHOST, 2)  # ok: checks
        self.curl.setopt(pycurl.TIMEOUT, 0)  # ok: another option
        if not verify:
            self.curl.setopt(pycurl.SSL_VERIFYHOST, 0)  # ok: somebody asked for it


def transfer():
    curl = pycurl.Curl()
    curl.setopt(pycurl.SSL_VERIFYHOST, False)  # want: tls-verification-off
    curl.setopt(pycurl.URL, "https://api.example.org/")  # ok: an address
    return curl
