"""Which values are secrets, and what of them may be written to a log."""
import abc
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
