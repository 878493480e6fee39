import base64
import json
import os
import subprocess
import urllib.request
from pathlib import Path

import tornado.web
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/hear", methods=["POST"])
def hear():
    sound = request.files["sound"].read()
    asked = urllib.request.Request("https://api.example.org/hear", data=json.dumps({"data": base64.b64encode(sound).decode()}).encode(), method="POST")
    with urllib.request.urlopen(asked) as answer:  # ok: what is sent there chooses no address
        return json.load(answer)


@app.route("/fetch", methods=["POST"])
def fetch():
    asked = urllib.request.Request(request.form["address"], data=b"{}")  # flow: ssrf
    with urllib.request.urlopen(asked) as answer:  # flow: ssrf
        return json.load(answer)


class Base(tornado.web.RequestHandler):
    def write(self, chunk):
        self.sent = True
        super().write(chunk)  # flow: xss


class Document(Base):
    def get(self):
        self.write({"next": "/login?" + self.get_argument("next")})  # ok: a mapping is sent as JSON


class Page(Base):
    def get(self):
        self.write("<a href=/login?" + self.get_argument("next"))


main = tornado.web.Application([("/document", Document), ("/page", Page)])


@app.route("/clone", methods=["POST"])
def clone():
    wanted = request.get_json()
    subprocess.run(["git", "clone", wanted["address"]])  # flow: argument-injection
    subprocess.run(["git", "add", str(Path(wanted["folder"]).resolve())])  # ok: begins with a slash
    subprocess.run(["git", "add", str(workspace() / wanted["name"])])  # ok: begins with the folder
    subprocess.run(["git", "add", os.path.join("", wanted["name"])])  # flow: argument-injection
    return {}


def workspace():
    return Path.cwd()


def with_shop(view):
    def wrapper(**kwargs):
        kwargs["shop"] = "corner"
        return view(**kwargs)

    return wrapper


@with_shop
def shelf(shelf_id, shop):
    subprocess.run("ls " + shop, shell=True)  # ok: the wrapper's own
    subprocess.run("ls " + shelf_id, shell=True)  # flow: command-injection
    return {}


app.add_url_rule("/shelves/<shelf_id>", view_func=shelf)


@app.route("/racks/<rack>/<int:number>")
def rack(**kwargs):
    subprocess.run("ls %(rack)s" % kwargs, shell=True)  # flow: command-injection
    subprocess.run("ls %s" % kwargs["number"], shell=True)  # ok: a number
    subprocess.run("ls %s" % kwargs.get("colour"), shell=True)  # ok: the URL names no such thing
    return {}


@app.route("/sums")
def sums():
    return make_response(together(["<p>", request.args["sum"]]))


def together(parts):
    return make_response("".join(parts))  # flow: xss


def saved(asked, name):
    answer = HttpResponse()
    answer.write("<b>" + name)  # ok: saved, not shown
    answer["Content-Disposition"] = 'attachment; filename="log.txt"'
    return answer


def shown(asked, name):
    answer = HttpResponse()
    answer.write("<b>" + name)  # flow: xss
    return answer


def again(asked: HttpRequest):
    return redirect(asked.build_absolute_uri())  # ok: where the visitor is


def onward(asked: HttpRequest):
    return redirect(asked.build_absolute_uri(asked.GET["next"]))  # flow: open-redirect


urlpatterns = [path("saved/<name>", saved), path("shown/<name>", shown), path("again", again), path("onward", onward)]


class Part:
    def __init__(self, given):
        for key, value in given.items():
            if key.startswith("part_"):
                setattr(self, key, value)  # ok: fields of that beginning only


class Whole:
    def __init__(self, given):
        for key, value in given.items():
            setattr(self, key, value)  # flow: mass-assignment


@app.route("/parts", methods=["POST"])
def parts():
    Part(request.get_json())
    Whole(request.get_json())
    return {}
