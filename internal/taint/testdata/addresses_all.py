# Hosts of which every address is asked where it leads: with any() and all(), in lists, through helpers.
import ipaddress
import socket
from urllib.parse import urlparse

import requests
from flask import Flask, abort, request

app = Flask(__name__)


def is_public(address):
    ip = ipaddress.ip_address(address)
    return not (ip.is_private or ip.is_loopback)


def addresses_of(host):
    return [found[4][0] for found in socket.getaddrinfo(host, None)]


def all_public(host):
    addresses = addresses_of(host)
    return bool(addresses) and all(is_public(address) for address in addresses)


def some_public(host):
    return any(is_public(address) for address in addresses_of(host))


@app.get("/all")
def all_checked():
    url = request.args["url"]
    if not all_public(urlparse(url).hostname):
        abort(400)
    return str(requests.get(url).status_code)


@app.get("/some")
def some_checked():
    url = request.args["url"]
    if not some_public(urlparse(url).hostname):  # another one may be private
        abort(400)
    return str(requests.get(url).status_code)  # flow: ssrf


@app.get("/none-private")
def none_private():
    url = request.args["url"]
    addresses = [ipaddress.ip_address(found[4][0]) for found in socket.getaddrinfo(urlparse(url).hostname, None)]
    if any(address.is_private for address in addresses):
        abort(400)
    return str(requests.get(url).status_code)


@app.get("/all-private")
def all_private():
    url = request.args["url"]
    addresses = [ipaddress.ip_address(found[4][0]) for found in socket.getaddrinfo(urlparse(url).hostname, None)]
    if all(address.is_private for address in addresses):
        abort(400)
    return str(requests.get(url).status_code)  # flow: ssrf


@app.get("/separators")
def separators():
    name = request.args["name"]
    if any(part in name for part in ("/", "\\", "..")):
        abort(400)
    return str(len(open("/srv/" + name).read()))


@app.get("/one-separator")
def one_separator():
    name = request.args["name"]
    if all(part in name for part in ("/", "..")):
        abort(400)
    return str(len(open("/srv/" + name).read()))  # flow: path-traversal


def refuse_private(address):
    if ipaddress.ip_address(address).is_private:
        raise ValueError(address)


def refuse_private_host(host):
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        address = None
    if address is None:
        for found in socket.getaddrinfo(host, 0):
            refuse_private(found[4][0])
    else:
        refuse_private(str(address))


def refuse_private_address(host):
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        address = None
    if address is not None:
        refuse_private(str(address))


@app.get("/address-or-none")
def address_or_none():
    url = request.args["url"]
    refuse_private_host(urlparse(url).hostname)
    return str(requests.get(url).status_code)


@app.get("/address-only")
def address_only():
    url = request.args["url"]
    refuse_private_address(urlparse(url).hostname)
    return str(requests.get(url).status_code)  # flow: ssrf
