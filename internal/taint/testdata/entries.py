# Routes of an application that is not made where they are declared.
from fastapi import FastAPI
from flask import Flask, request


class Site(Flask):
    def __init__(self):
        super().__init__(__name__)

        @self.route("/pages/<name>")
        def page(name):
            return open("/srv/pages/" + name).read()  # flow: path-traversal

        @self.template_filter("size")
        def size(name):
            return open("/srv/pages/" + name).read()


class Media(FastAPI):
    def add_media(self, prefix, folder):
        @self.get(prefix + "/{name:path}")
        def item(name: str):
            return open(folder + "/" + name).read()  # flow: path-traversal


def annotated(app: FastAPI):
    @app.get("/files/{name}")
    def item(name: str):
        return open("/srv/files/" + name).read()  # flow: path-traversal


def unknown(app):
    @app.route("/files/<name>")
    def item(name):
        return open("/srv/files/" + name).read()  # flow: path-traversal


def settled(settings):
    @settings.get("name")  # no address
    def item(name):
        return open("/srv/files/" + name).read()


def read(app: FastAPI, key: str):
    return app.get(key)


def shop(app: Flask):
    @app.errorhandler(404)
    @app.route("/", defaults={"text": ""})
    @app.route("/<path:text>")
    def index(ex=None, text=None):
        open("/srv/" + ex)
        return open("/srv/" + text).read()  # flow: path-traversal
