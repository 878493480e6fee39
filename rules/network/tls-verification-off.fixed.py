import os

import aiohttp
import httpx
import ldap
import pycurl
import aiosmtplib
import docker
import ldap3
import paho.mqtt.client as mqtt
import redis
import ssl
import websocket
import winrm
import kubernetes
from gitlab import Gitlab
from pyVim.connect import SmartConnect, SmartConnectNoSSL
from tornado.httpclient import HTTPRequest
import requests
import urllib3
from kafka import KafkaProducer
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
    requests.get(f"{scheme}://{host}:{port}/state")  # want: tls-verification-off

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


def clients(host, url, ca, insecure):
    aiosmtplib.SMTP(hostname=host, validate_certs=False)  # want: tls-verification-off
    aiosmtplib.SMTP(hostname=host, validate_certs=True)  # ok: checks
    HTTPRequest(url, validate_cert=False)  # want: tls-verification-off
    Gitlab(url, ssl_verify=False)  # want: tls-verification-off
    Gitlab(url, ssl_verify=ca)  # ok: checks
    docker.tls.TLSConfig(verify=False)  # want: tls-verification-off
    httpx.HTTPTransport(verify=False)  # want: tls-verification-off
    httpx.HTTPTransport(verify=ca)  # ok: checks
    configuration = kubernetes.client.Configuration()
    configuration.verify_ssl = False  # want: tls-verification-off
    configuration.verify_ssl = True  # ok: checks
    if insecure:
        configuration.verify_ssl = False  # ok: somebody asked for it
    websocket.create_connection(url, sslopt={"cert_reqs": ssl.CERT_NONE})  # want: tls-verification-off
    websocket.create_connection(url, sslopt={"cert_reqs": ssl.CERT_REQUIRED})  # ok: checks
    redis.Redis(host=host, ssl=True, ssl_cert_reqs=None)  # want: tls-verification-off
    redis.Redis(host=host, ssl=True, ssl_cert_reqs="none")  # want: tls-verification-off
    redis.Redis(host=host, ssl=True, ssl_cert_reqs="required")  # ok: checks
    redis.from_url("rediss://cache:6380/0?ssl_cert_reqs=none")  # want: tls-verification-off
    redis.from_url("rediss://cache:6380/0")  # ok: checks
    winrm.Session(host, auth=(host, ca), server_cert_validation="ignore")  # want: tls-verification-off
    winrm.Session(host, auth=(host, ca), server_cert_validation="validate")  # ok: checks
    SmartConnect(host=host, disableSslCertValidation=True)  # want: tls-verification-off
    SmartConnectNoSSL(host=host)  # want: tls-verification-off


def directory(host, ca):
    ldap3.Server(host, use_ssl=True)  # want: tls-verification-off
    ldap3.Server(host)  # ok: no TLS, which another rule speaks of
    ldap3.Server(host, use_ssl=True, tls=ldap3.Tls(ca_certs_file=ca))  # want: tls-verification-off
    ldap3.Server(host, use_ssl=True, tls=ldap3.Tls(validate=ssl.CERT_NONE))  # want: tls-verification-off
    ldap3.Server(host, use_ssl=True, tls=ldap3.Tls(validate=ssl.CERT_REQUIRED))  # ok: checks


def broker(ca):
    client = mqtt.Client()
    client.tls_set(ca, cert_reqs=ssl.CERT_NONE)  # want: tls-verification-off
    client.tls_insecure_set(True)  # want: tls-verification-off
    client.tls_insecure_set(False)  # ok: checks


class Settings:
    def __init__(self):
        self.verify_ssl = False  # ok: a field of its own, which is set later


def wait(port):
    address = f"https://127.0.0.1:{port}/"
    with httpx.Client(timeout=1, verify=False) as client:  # ok: asks the machine itself
        return client.get(address)


def state(device_ip):
    address = f"https://{device_ip}/state"
    return requests.get(address, verify=False)  # want: tls-verification-off


def check_certificate(host):
    return requests.get(f"https://{host}/", verify=False).raw.connection  # ok: looks at what it gets


class Fetcher:
    checked = True
    unchecked = 0

    def get(self, url):
        requests.get(url, verify=0, timeout=3)  # want: tls-verification-off
        requests.get(url, verify=self.unchecked, timeout=3)  # want: tls-verification-off
        requests.get(url, verify=1, timeout=3)  # ok: checks
        requests.get(url, verify=self.checked, timeout=3)  # ok: checks


def make_insecure_client(headers):
    return httpx.Client(headers=headers, verify=False)  # want: tls-verification-off


def wait_until_ready(address):
    return httpx.get(address, timeout=1, verify=False).status_code == 200  # ok: asks whether its own server is up


def on_own_machines(platform):
    if platform == "private":
        return urllib3.PoolManager(cert_reqs="CERT_REQUIRED")  # want: tls-verification-off
    return urllib3.PoolManager()  # ok: checks
