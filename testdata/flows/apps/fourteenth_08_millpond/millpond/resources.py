import os
import sqlite3
import subprocess
from xml.etree import ElementTree

import falcon
import jinja2
import requests
import yaml
from lxml import etree
from pymongo import MongoClient

from .hooks import owner, portion

db = sqlite3.connect("millpond.db", check_same_thread=False)
mongo = MongoClient().millpond
pages = jinja2.Environment(loader=jinja2.FileSystemLoader("pages"), autoescape=True)
plain = jinja2.Environment(loader=jinja2.FileSystemLoader("pages"))


class Sacks:
    def on_get(self, req, resp):
        weight = req.get_param_as_int("weight", required=True)
        resp.media = db.execute(f"SELECT * FROM sacks WHERE weight = {weight}").fetchall()  # ok: sql-injection
        miller = req.get_param("miller")
        resp.media += db.execute(f"SELECT * FROM sacks WHERE miller = '{miller}'").fetchall()  # want: sql-injection

    def on_post(self, req, resp):
        body = req.media
        db.execute("INSERT INTO sacks (miller) VALUES (?)", (body["miller"],))  # ok: sql-injection
        subprocess.call("sackprint " + body["label"], shell=True)  # want: command-injection
        resp.status = falcon.HTTP_201

    def on_put(self, req, resp):
        kind = req.get_param("format")
        if kind == "yaml":
            resp.media = yaml.unsafe_load(req.bounded_stream.read())  # want: unsafe-deserialization
        elif kind == "safe":
            resp.media = yaml.safe_load(req.bounded_stream.read())  # ok: unsafe-deserialization
        elif kind == "xml":
            tree = etree.fromstring(req.bounded_stream.read(), etree.XMLParser(load_dtd=True, resolve_entities=True))  # want: xxe
            resp.media = tree.tag
        else:
            tree = ElementTree.fromstring(req.bounded_stream.read())  # ok: xxe
            resp.media = tree.tag


class Sack:
    def on_get(self, req, resp, number):
        resp.media = db.execute(f"SELECT * FROM sacks WHERE number = {number}").fetchall()  # ok: sql-injection

    @falcon.before(portion)
    def on_patch(self, req, resp, number):
        os.system(f"sack {number} --portion {req.context.portion}")  # ok: command-injection

    @falcon.before(owner)
    def on_delete(self, req, resp, number):
        os.system(f"sack {number} --owner {req.context.owner}")  # want: command-injection


class Label:
    def on_get(self, req, resp, ref):
        resp.data = open(f"/srv/labels/{ref}.png", "rb").read()  # ok: path-traversal
        resp.content_type = falcon.MEDIA_PNG


class Mill:
    def on_get(self, req, resp, name):
        resp.media = list(mongo.mills.find({"name": name}))  # ok: nosql-injection

    def on_post(self, req, resp, name):
        resp.media = list(mongo.mills.find(req.get_media()))  # want: nosql-injection

    def on_put(self, req, resp, name):
        resp.media = list(mongo.mills.find({"owner": req.media["owner"]}))  # want: nosql-injection

    def on_patch(self, req, resp, name):
        resp.media = list(mongo.mills.find({"owner": str(req.media["owner"])}))  # ok: nosql-injection

    def on_delete(self, req, resp, name):
        mongo.mills.delete_many({"$where": f"this.name == '{name}'"})  # want: nosql-injection


class Grain:
    def on_get(self, req, resp, kind):
        resp.media = db.execute(f"SELECT * FROM {kind}").fetchall()  # ok: sql-injection


class AnyGrain:
    def on_get(self, req, resp, kind):
        resp.media = db.execute(f"SELECT * FROM {kind}").fetchall()  # want: sql-injection

    def on_post(self, req, resp, kind):
        resp.media = requests.get(req.get_param("supplier")).json()  # want: ssrf

    def on_put(self, req, resp, kind):
        answer = requests.get("https://suppliers.example.org/grain", params={"kind": kind})  # ok: ssrf
        resp.media = answer.json()


class Files:
    def on_get(self, req, resp, path):
        resp.stream = open(os.path.join("/srv/files", path), "rb")  # want: path-traversal

    def on_head(self, req, resp, path):
        full = os.path.abspath(os.path.join("/srv/files", path))
        if not full.startswith("/srv/files/"):
            raise falcon.HTTPNotFound()
        resp.stream = open(full, "rb")  # ok: path-traversal


class Page:
    def on_get(self, req, resp):
        resp.content_type = falcon.MEDIA_HTML
        resp.text = f"<p>{req.get_param('note')}</p>"  # want: xss

    def on_post(self, req, resp):
        resp.text = f"<p>{req.get_param('note')}</p>"  # ok: xss

    def on_put(self, req, resp):
        resp.content_type = "text/html"
        resp.text = pages.get_template("note.html").render(note=req.get_param("note"))  # ok: xss

    def on_patch(self, req, resp):
        resp.content_type = "text/html"
        resp.text = plain.from_string("<p>{{ note }}</p>").render(note=req.get_param("note"))  # want: xss

    def on_delete(self, req, resp):
        resp.set_cookie("session", req.get_param("token"), secure=False)  # want: insecure-cookie
        resp.set_cookie("session", req.get_param("token"), secure=True, http_only=True, same_site="Lax")  # ok: insecure-cookie


def fallback(req, resp, rest):
    if req.get_param_as_bool("home"):
        raise falcon.HTTPMovedPermanently("/new/")  # ok: open-redirect
    raise falcon.HTTPFound(req.get_param("to", default="/"))  # want: open-redirect
