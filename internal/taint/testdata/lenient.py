# Settings that switch a check off, and addresses that cannot be parsed.
import ipaddress
import os
import socket
from urllib.parse import urlparse

import requests
from flask import Flask, abort, current_app, request
from shop import settings

app = Flask(__name__)
NAMES = ["a", "b"]


def refuse_private(url):
    if settings.ALLOW_PRIVATE_HOSTS:
        return url
    if ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname)).is_private:
        raise ValueError(url)
    return url


def refuse_premium(url):
    if settings.PREMIUM:
        return url
    if ipaddress.ip_address(socket.gethostbyname(urlparse(url).hostname)).is_private:
        raise ValueError(url)
    return url


@app.get("/refused")
def refused():
    url = request.args["url"]
    refuse_private(url)
    return requests.get(url).text


@app.get("/refused-value")
def refused_value():
    return requests.get(refuse_private(request.args["url"])).text


@app.get("/refused-premium")
def refused_premium():
    url = request.args["url"]
    refuse_premium(url)
    return requests.get(url).text  # flow: ssrf


@app.get("/checked")
def checked():
    name = request.args["name"]
    if current_app.config.get("CHECK_NAMES"):
        if name not in NAMES:
            abort(404)
    return open(name).read()


@app.get("/checked-by-user")
def checked_by_user():
    name = request.args["name"]
    if request.args.get("check_names"):
        if name not in NAMES:
            abort(404)
    return open(name).read()  # flow: path-traversal


@app.get("/both")
def both():
    name = request.args["name"]
    if not settings.SKIP_CHECKS and name not in NAMES:
        abort(404)
    return open(name).read()


@app.get("/both-premium")
def both_premium():
    name = request.args["name"]
    if not settings.PREMIUM and name not in NAMES:
        abort(404)
    return open(name).read()  # flow: path-traversal


@app.get("/debug")
def debug():
    if settings.DEBUG:
        os.system(request.args["run"])  # flow: command-injection
    return "done"


def is_public(url):
    for info in socket.getaddrinfo(urlparse(url).hostname, None):
        try:
            if ipaddress.ip_address(info[4][0]).is_private:
                return False
        except ValueError:
            continue
    return True


def is_named(url):
    host = urlparse(url).hostname
    try:
        if ipaddress.ip_address(host).is_private:
            return False
    except ValueError:
        pass  # a name, which may lead anywhere
    return True


@app.get("/public")
def public():
    url = request.args["url"]
    if not is_public(url):
        abort(403)
    return requests.get(url).text


@app.get("/named")
def named():
    url = request.args["url"]
    if not is_named(url):
        abort(403)
    return requests.get(url).text  # flow: ssrf


def admit(name, allowed_names):
    if allowed_names is None:
        return
    if name not in allowed_names:
        abort(404)


def admit_listed(name, allowed_names=None):
    if not allowed_names:
        return name
    if name not in allowed_names:
        abort(404)
    return name


def admit_any(name, best_names=None):
    if best_names is None:
        return
    if name not in NAMES:
        abort(404)


@app.get("/admitted")
def admitted():
    name = request.args["name"]
    admit(name, settings.names)
    return open(name).read()


@app.get("/admitted-listed")
def admitted_listed():
    name = request.args["name"]
    admit_listed(name, settings.names)
    return open(name).read()


@app.get("/admitted-nowhere")
def admitted_nowhere():
    name = request.args["name"]
    admit(name, None)
    return open(name).read()  # flow: path-traversal


@app.get("/admitted-by-default")
def admitted_by_default():
    name = request.args["name"]
    admit_listed(name)
    return open(name).read()  # flow: path-traversal


@app.get("/admitted-any")
def admitted_any():
    name = request.args["name"]
    admit_any(name, request.args.get("best"))
    return open(name).read()  # flow: path-traversal


@app.get("/outcome")
def outcome():
    name = request.args["name"]
    allowed_names = name in NAMES
    if allowed_names:
        print("known")
    return open(name).read()  # flow: path-traversal


@app.get("/limits-of-user")
def limits_of_user():
    name = request.args["name"]
    allowed_names = request.args.get("names")
    if allowed_names is not None:
        if name not in NAMES:
            abort(404)
    return open(name).read()  # flow: path-traversal
