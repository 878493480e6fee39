# Quoting for a URL keeps data within a segment of a path. In place of the host it proves nothing.
import urllib.parse
from urllib.parse import quote, quote_plus

import requests
from flask import Flask, redirect, request

app = Flask(__name__)
HOSTS = ("a.example.org", "b.example.org")


@app.get("/joined")
def joined():
    return requests.get("https://" + quote(request.args["host"]) + "/status").text  # flow: ssrf


@app.get("/formatted")
def formatted():
    host = quote(request.args["host"], safe="")
    url = f"http://{host}:8080/status"
    return requests.get(url).text  # flow: ssrf


@app.get("/plus")
def plus():
    return requests.get("http://%s" % quote_plus(request.args["host"])).text  # flow: ssrf


@app.get("/scheme")
def any_scheme():
    return redirect("//" + urllib.parse.quote(request.args["host"], safe=""))  # flow: open-redirect


@app.get("/redirect")
def whole():
    return redirect("https://{}/".format(quote(request.args["host"], safe="")))  # flow: open-redirect


@app.get("/domain")
def with_slash():
    # A slash in it ends the host.
    return requests.get("https://{}.example.org/".format(quote(request.args["shop"]))).text  # flow: ssrf


@app.get("/label")
def label():
    return requests.get("https://{}.example.org/".format(quote(request.args["shop"], safe=""))).text


@app.get("/label/added")
def label_added():
    return requests.get("https://" + quote(request.args["shop"], safe="") + ".example.org/" + "list").text


@app.get("/label/open")
def label_open():
    return requests.get("https://" + quote(request.args["shop"], safe="") + ".org".upper()).text  # flow: ssrf


@app.get("/segment")
def segment():
    requests.get("https://api.example.org/shops/" + quote(request.args["shop"]))
    return redirect("/shops/" + quote(request.args["shop"], safe=""))


@app.get("/query")
def query():
    return redirect("https://api.example.org/find?q=" + quote_plus(request.args["q"]))


@app.get("/relative")
def relative():
    return redirect(quote(request.args["page"], safe=""))


@app.get("/checked")
def checked():
    host = request.args["host"]
    if host not in HOSTS:
        return "unknown", 404
    return requests.get("https://" + quote(host) + "/status").text
