import os
import shutil
import subprocess
import uuid

import markupsafe
from pyramid.httpexceptions import HTTPFound, HTTPNotFound
from pyramid.renderers import render_to_response
from pyramid.response import FileResponse, Response
from pyramid.view import notfound_view_config, view_config, view_defaults
from sqlalchemy import text

from .schemas import OrderSchema

CELLAR = "/srv/cellar"


@view_config(route_name="wine", renderer="json")
def wine(request):
    return request.dbsession.execute(text("SELECT * FROM wines WHERE id = " + request.matchdict["id"])).all()  # ok: sql-injection


@view_config(route_name="wine_named", renderer="json")
def wine_named(request):
    return request.dbsession.execute(text("SELECT * FROM wines WHERE name = '%s'" % request.matchdict["name"])).all()  # want: sql-injection


@view_config(route_name="wine_named", renderer="json", request_method="POST")
def wine_bound(request):
    return request.dbsession.execute(text("SELECT * FROM wines WHERE name = :n"), {"n": request.matchdict["name"]}).all()  # ok: sql-injection


@view_config(route_name="hello")
def hello(request):
    return Response("<p>Hello %s</p>" % request.params.get("name"))  # want: xss


@view_config(route_name="hello", request_method="POST")
def hello_escaped(request):
    return Response("<p>Hello %s</p>" % markupsafe.escape(request.params.get("name")))  # ok: xss


@view_config(route_name="hello", request_method="PUT", renderer="string")
def hello_string(request):
    return "Hello %s" % request.params.get("name")  # ok: xss


@view_defaults(route_name="note")
class NoteViews:
    def __init__(self, request):
        self.request = request
        self.note = request.POST.get("note", "")

    @view_config(request_method="GET", renderer="templates/note.jinja2")
    def get(self):
        return {"note": self.note}  # ok: xss

    @view_config(request_method="POST")
    def post(self):
        return render_to_response("templates/raw.jinja2", {"note": self.note}, request=self.request)  # want: xss

    @view_config(request_method="DELETE", renderer="json")
    def delete(self):
        self.request.dbsession.execute(text(f"DELETE FROM notes WHERE note = '{self.note}'"))  # want: sql-injection
        self.request.dbsession.execute(text("DELETE FROM notes WHERE note = :note").bindparams(note=self.note))  # ok: sql-injection
        return {}


@view_config(route_name="cellar")
def cellar(request):
    return FileResponse(os.path.join(CELLAR, *request.matchdict["path"]), request=request)  # want: path-traversal


@view_config(route_name="cellar", request_method="HEAD")
def cellar_head(request):
    path = os.path.normpath(os.path.join(CELLAR, *request.matchdict["path"]))
    if not path.startswith(CELLAR + os.sep):
        return HTTPNotFound()
    return FileResponse(path, request=request)  # ok: path-traversal


@view_config(route_name="upload", request_method="POST")
def upload(request):
    scan = request.POST["scan"]
    with open(os.path.join(CELLAR, scan.filename), "wb") as out:  # want: path-traversal
        shutil.copyfileobj(scan.file, out)
    with open(os.path.join(CELLAR, "%s.pdf" % uuid.uuid4()), "wb") as out:  # ok: path-traversal
        shutil.copyfileobj(scan.file, out)
    return HTTPFound(request.route_url("hello"))  # ok: open-redirect


@view_config(route_name="leave")
def leave(request):
    return HTTPFound(location=request.GET.get("came_from", "/"))  # want: open-redirect


@view_config(route_name="order", renderer="json")
def order(request):
    data = OrderSchema().deserialize(request.json_body)
    subprocess.run("pick --grape %s --count %d" % (data["grape"], data["bottles"]), shell=True)  # ok: command-injection
    subprocess.run("pick --label %s" % data["label"], shell=True)  # want: command-injection
    subprocess.run("pick --code %s" % data["code"], shell=True)  # ok: command-injection
    return {"ok": True}


@notfound_view_config()
def not_found(request):
    return Response("<p>Nothing at %s</p>" % request.params.get("from"), status=404)  # want: xss
