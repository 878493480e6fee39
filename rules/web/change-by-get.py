import cherrypy
from django.http import HttpResponse
from fastapi import FastAPI
from flask import Flask, redirect, request

from forms import DeleteForm
from models import Message, Note, db

app = Flask(__name__)
api = FastAPI()


@app.route("/notes/<int:number>/delete")
def delete_note(number):  # want: change-by-get
    note = Note.query.get(number)
    db.session.delete(note)
    db.session.commit()
    return redirect("/notes")


@api.get("/notes/{number}/delete")
def api_delete(number: int, session):  # want: change-by-get
    session.delete(session.get(Note, number))
    session.commit()
    return {}


def delete_message(request, pk):
    if request.method == "GET":
        Message.objects.filter(pk=pk, owner=request.user).delete()  # want: change-by-get
    return HttpResponse("deleted")


@app.route("/notes/<int:number>/remove", methods=["POST"])
def remove_note(number):  # ok: by a form
    db.session.delete(Note.query.get(number))
    db.session.commit()
    return redirect("/notes")


@api.delete("/notes/{number}")
def api_remove(number: int, session):
    session.delete(session.get(Note, number))  # ok: by DELETE
    return {}


def remove_message(request, pk):
    if request.method == "POST":
        Message.objects.filter(pk=pk, owner=request.user).delete()  # ok: by a form
    return HttpResponse("deleted")


class Repositories:
    @cherrypy.expose
    def default(self, path, **fields):  # want: change-by-get
        form = DeleteForm()
        if not form.validate():
            raise cherrypy.HTTPError(400)
        self.store.repository(path).delete()

    @cherrypy.expose
    @cherrypy.tools.allow(methods=["POST"])
    def drop(self, path, **fields):  # ok: by POST only
        form = DeleteForm()
        if not form.validate():
            raise cherrypy.HTTPError(400)
        self.store.repository(path).delete()

    @cherrypy.expose
    def remove(self, path, **fields):  # ok: asks whether it was sent
        form = DeleteForm()
        if form.is_submitted() and form.validate():
            self.store.repository(path).delete()


@app.route("/files/<int:number>/erase", methods=["POST"])
def erase_file(number):
    form = DeleteForm(request.form)
    if form.validate():
        Note.query.get(number).delete()  # ok: by POST only
    return redirect("/files")


def remove_note_of(request):
    delete_form = DeleteForm(request.args)
    if delete_form.validate():  # want: change-by-get
        Note.query.get(delete_form.number.data).delete()


import cherrypy
from forms import AccountForm


class Accounts:
    @cherrypy.expose
    def edit(self, name, **fields):  # want: change-by-get
        form = AccountForm(fields)
        if form.validate() and form.action.data == "delete":
            self.store.delete_user(name)
        return "done"

    @cherrypy.expose
    def modify(self, name, **fields):
        if cherrypy.request.method != "POST":
            raise cherrypy.HTTPError(405)
        form = AccountForm(fields)
        if form.validate() and form.action.data == "delete":
            self.store.delete_user(name)
        return "done"
