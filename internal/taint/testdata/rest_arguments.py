# What is left of a path goes into *args, where the framework passes it so.
import os

import cherrypy
from cherrypy.lib.static import serve_file
from flask import Flask

app = Flask(__name__)


def static(folder):
    @cherrypy.expose
    @cherrypy.tools.sessions(on=False)
    def handler(*args, **kwargs):
        return serve_file(os.path.join(folder, *args))  # flow: path-traversal

    return handler


def checked(folder):
    @cherrypy.expose
    def handler(*args):
        path = os.path.realpath(os.path.join(folder, *args))
        if not path.startswith(folder + os.sep):
            raise cherrypy.NotFound()
        return serve_file(path)

    return handler


class Root:
    def __init__(self):
        self.static = static("/srv/static")
        self.checked = checked("/srv/checked")

    @cherrypy.expose
    def first(self, *parts):
        return serve_file("/srv/" + parts[0])  # flow: path-traversal


@app.get("/page")
def page(*args):
    return {"text": open(os.path.join("/srv", *args)).read()}


cherrypy.quickstart(Root())
