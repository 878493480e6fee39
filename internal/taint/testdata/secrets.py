"""Which values are secrets, and what of them may be written to a log."""
import abc
import json
import logging
import os
import re

from flask import Flask, request
from shop.privacy import mask_middle

app = Flask(__name__)
log = logging.getLogger(__name__)


def setting(name):
    """One of its answers is a secret; what it is asked for says which."""
    if name == "ci":
        ci_token = os.getenv("CI_ACCESS_TOKEN")
        return ci_token
    return os.environ.get(name)


def start():
    base = setting("SHOP_URL")
    log.info("asking %s", base)
    api_key = setting("SHOP_API_KEY")
    log.info("with %s", api_key)  # flow: sensitive-data-logged
    log.info("with %s...", api_key[:4])
    log.info("with ...%s", api_key[-4:])
    log.info("with %s", api_key[:32])  # flow: sensitive-data-logged
    log.info("with %s", mask_middle(api_key))
    log.info("with %s", mask_first(api_key))  # flow: sensitive-data-logged


def mask_first(text):
    return "*" + text[1:]


class Client:
    def __init__(self, values):
        for name, value in values.items():
            setattr(self, name, value)
        self.name = "shop"

    def hello(self):
        log.info("this is %s", self.title)


def connect():
    Client({"api_key": os.environ["SHOP_API_KEY"], "title": "shop"}).hello()


def greet(title, **rest):
    log.info("this is %s", title)


def forward(name):
    found = {}
    found[name] = os.environ["SHOP_API_KEY"]
    greet(**found)


@app.get("/session")
def session():
    log.info("session %s", request.cookies.get("session_id"))  # flow: sensitive-data-logged
    log.info("chat %s", request.args.get("session_id"))  # flow: log-injection
    return {}


class Source(abc.ABC):
    """Where a file comes from. It holds a token; as a text it is its class and its address in memory."""

    def __init__(self):
        self.token = os.environ["SHOP_TOKEN"]

    def address(self, plain):
        login = f"{self.token}@" if self.token and not plain else ""
        return "https://" + login + "shop.example"


def fetch():
    source = Source()
    log.info("from %s", source)
    log.info("from %s", source.address(plain=True))
    log.info("from %s", source.address(plain=False))  # flow: sensitive-data-logged


def shorten(word, force=False):
    if not isinstance(word, str):
        return word  # nothing that could be a secret
    word = word.strip()
    if force:
        return f"{word[0:1]}...{word[-1:]}"
    return word


def shortened():
    password = os.environ["SHOP_PASSWORD"]
    log.info("with %s", shorten(password, force=True))
    log.info("with %s", shorten(password))  # flow: sensitive-data-logged


def replaced_by_stars():
    password = os.environ["SHOP_PASSWORD"]
    address = f"https://shop:{password}@shop.example/"
    log.info("to %s", address.replace(password, "***"))
    log.info("to %s", address.replace("shop", "***"))  # flow: sensitive-data-logged
    log.info("to %s", address.replace(password, password + "***"))  # flow: sensitive-data-logged
    words = ["shop", "-p" + password]
    log.info("running %s", [word.replace(password, "****") for word in words])
    log.info("running %s", [word.replace("-p", "****") for word in words])  # flow: sensitive-data-logged


def found_by_pattern():
    token = os.environ["SHOP_TOKEN"]
    address = "https://shop.example/?page=2&token=" + token
    log.info("get %s", re.sub(r"token=[^&]*", "token=***", address))
    log.info("get %s", re.sub(r"://[^@]*@", "://[REDACTED]@", address))
    log.info("get %s", re.sub(r"page=[^&]*", "page=***", address))  # flow: sensitive-data-logged
    log.info("get %s", re.sub(r"token=[^&]*", "token=1", "token=" + address))  # flow: sensitive-data-logged


@app.get("/headers")
def headers():
    log.error(json.dumps(dict(request.headers), indent=2))  # flow: sensitive-data-logged
    log.error("failed: %r", request.headers)  # flow: sensitive-data-logged
    log.error(f"failed: {dict(request.headers)}")  # flow: sensitive-data-logged
    log.error("failed for %r", request.headers["User-Agent"])
    log.error("failed for %r", request.headers.get("Host"))
    return {}


@app.get("/headers-kept")
def headers_kept():
    sent = dict(request.headers)
    log.error("failed: %r", sent)  # flow: sensitive-data-logged
    return {}


@app.get("/headers-few")
def headers_few():
    few = {}
    for name in ["Host", "Accept"]:
        if name in request.headers:
            few[name] = request.headers[name]
    log.error(json.dumps(dict(few)))
    sent = dict(request.headers)
    sent.pop("Authorization", None)
    log.error("failed: %r", sent)
    log.error("failed: %r", {name: value for name, value in request.headers.items() if name not in ("Authorization", "Cookie")})
    log.error("failed: %r", len(request.headers))
    return {}


@app.get("/headers-level")
def headers_level():
    log_method = log.info if request.args.get("quiet") else log.error
    log_method("failed: %r", dict(request.headers))  # flow: sensitive-data-logged
    log_method("failed: %r", request.headers["Host"])
    return {}
