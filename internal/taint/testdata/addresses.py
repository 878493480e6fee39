# Addresses that are asked for after a look at where they lead.
import ipaddress
import socket
from urllib.parse import urlparse

import requests
from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/resolved")
def resolved():
    url = request.args["url"]
    address = ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname))
    if address.is_private or address.is_loopback:
        abort(403)
    return requests.get(url).text


@app.get("/global")
def global_only():
    url = request.args["url"]
    if not ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname)).is_global:
        abort(403)
    return requests.get(url).text


def refuse_private(host):
    for found in socket.getaddrinfo(host, None):
        if ipaddress.ip_address(found[4][0]).is_private:
            raise ValueError(host)


@app.get("/raised")
def raised():
    url = request.args["url"]
    refuse_private(urlparse(url).hostname)
    return requests.get(url).text


def is_public(url):
    host = urlparse(url).hostname
    for _, _, _, _, found in socket.getaddrinfo(host, None):
        if ipaddress.ip_address(found[0]).is_private:
            return False
    return True


@app.get("/asked")
def asked():
    url = request.args["url"]
    if not is_public(url):
        abort(403)
    return requests.get(url).text


@app.get("/loopback")
def loopback():
    url = request.args["url"]
    if ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname)).is_loopback:
        abort(403)
    return requests.get(url).text  # flow: ssrf


@app.get("/other")
def other():
    url = request.args["url"]
    refuse_private(request.args["host"])
    return requests.get(url).text  # flow: ssrf


@app.get("/resolved-only")
def resolved_only():
    url = request.args["url"]
    print(socket.gethostbyname(urlparse(url).hostname))
    return requests.get(url).text  # flow: ssrf


@app.get("/unresolved")
def unresolved():
    url = request.args["url"]
    try:
        for _, _, _, _, found in socket.getaddrinfo(urlparse(url).hostname, None):
            if ipaddress.ip_address(found[0]).is_private:
                abort(403)
    except (socket.gaierror, ValueError):
        pass  # nobody connects to what has no address
    return requests.get(url).text


@app.get("/any-error")
def any_error():
    url = request.args["url"]
    try:
        for _, _, _, _, found in socket.getaddrinfo(urlparse(url).hostname, None):
            if ipaddress.ip_address(found[0]).is_private:
                abort(403)
    except Exception:
        pass
    return requests.get(url).text  # flow: ssrf


@app.get("/unresolved-unlooked")
def unresolved_unlooked():
    url = request.args["url"]
    try:
        print(socket.getaddrinfo(urlparse(url).hostname, None))
    except socket.gaierror:
        pass
    return requests.get(url).text  # flow: ssrf
