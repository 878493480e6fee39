# What a caller knows of an argument decides what a helper does with it: its class, and what is stored in it.
import configparser
import hashlib
import hmac
import os
import socketserver
import subprocess
from urllib.parse import urlsplit
from urllib.request import urlopen

import tornado.web
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def parsed(text, reader):
    return etree.fromstring(text, reader)  # flow: xxe


def parsed_safely(text, reader):
    return etree.fromstring(text, reader)


def asked(page):
    return page.get_argument("q", "")


class Page(tornado.web.RequestHandler):
    def get(self):
        os.system("ls " + asked(self))  # flow: command-injection


class Other:
    def get_argument(self, name, default):
        return default


def option(settings: configparser.ConfigParser, name):
    return settings.get("words", name)


def asked_option(settings):
    return settings.get("words", "asked")


def fixed_option(settings):
    return settings.get("words", "fixed")


def deeper(settings):
    return asked_option(settings)


def pieces(address):
    return urlsplit(address)


def plain(word):
    return word.lower()


@app.route("/fetch")
def fetch():
    address = request.args["a"]
    if pieces(address).netloc in ("a.example", "b.example"):
        urlopen(address)
    other = request.args["b"]
    if pieces(address).netloc == "a.example":
        urlopen(other)  # flow: ssrf
    word = request.args["word"]
    if plain(word) in ("on", "off"):
        os.system("switch " + word)
    os.system("switch " + word)  # flow: command-injection
    return ""


@app.route("/")
def view():
    parsed(request.data, etree.XMLParser(resolve_entities=True, no_network=False))
    parsed_safely(request.data, etree.XMLParser(resolve_entities=False))
    os.system("ls " + asked(Other()))
    settings = configparser.ConfigParser()
    settings.add_section("words")
    settings.set("words", "asked", request.args["a"])
    settings.set("words", "fixed", "a")
    os.system("ls " + option(settings, "fixed"))
    os.system("ls " + option(settings, "asked"))  # flow: command-injection
    os.system("ls " + fixed_option(settings))
    os.system("ls " + asked_option(settings))  # flow: command-injection
    os.system("ls " + deeper(settings))  # flow: command-injection
    os.system("ls " + option(settings, request.args["name"]))  # flow: command-injection
    whole = configparser.ConfigParser()
    whole.read_string(request.args["a"])
    os.system("ls " + option(whole, "fixed"))  # flow: command-injection
    return ""


KEY = os.environ["KEY"].encode()


def signed(text):
    return hmac.new(KEY, text.encode(), hashlib.sha256).hexdigest()


def digest(text):
    return hashlib.sha256(text.encode() + KEY).hexdigest()


@app.route("/signed")
def check():
    text = request.args["text"]
    if hmac.compare_digest(signed(text), request.args["mac"]):
        os.system(text)
    wanted = signed(text) if request.args["new"] else digest(text)
    if hmac.compare_digest(wanted, request.args["mac"]):
        os.system(text)  # flow: command-injection
    return ""


def first_two(words):
    return " ".join(words[:2])


def spawned(words):
    return subprocess.run(words)


def spawned_too(words):
    return subprocess.run(words)  # flow: argument-injection


@app.route("/words")
def words():
    os.system(first_two(["ls", "-l", request.args["a"]]))
    os.system(first_two(["ls", request.args["a"], "-l"]))  # flow: command-injection
    spawned(["ls", "--", request.args["a"]])
    spawned_too(["git", "clone", request.args["a"]])
    return ""


def line_of(handler):
    return handler.rfile.readline().decode()


class Server(socketserver.StreamRequestHandler):
    def handle(self):
        os.system(line_of(self))  # flow: command-injection
